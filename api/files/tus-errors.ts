import { type DataStore, ERRORS } from '@tus/server';

/** The upload is not there (any more). */
const isMissing = (error: unknown): boolean =>
  error === ERRORS.FILE_NOT_FOUND ||
  error === ERRORS.FILE_NO_LONGER_EXISTS ||
  ['NoSuchKey', 'NotFound', 'NoSuchUpload'].includes((error as { name?: string }).name ?? '');

export function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

export async function progressOf(
  store: DataStore,
  id: string,
): Promise<{ arrived: number; size: number } | null> {
  try {
    const { offset, size } = await store.getUpload(id);
    return { arrived: offset, size: size ?? Number.POSITIVE_INFINITY };
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}
