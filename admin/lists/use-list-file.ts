import { useState } from 'react';
import { toApiError, type ApiError } from '../data/api-error.js';
import { send } from '../data/client.js';
import {
  CheckListFileDocument,
  ReadListFileDocument,
  type CheckListFileMutation,
  type ListMappingInput,
  type ReadListFileMutation,
  type TextEncoding,
} from '../generated/graphql.js';

export type ListFile = NonNullable<ReadListFileMutation['readListFile']['file']>;
export type ListCheck = NonNullable<CheckListFileMutation['checkListFile']['check']>;
type Problem = ReadListFileMutation['readListFile']['problems'][number];

export interface HowToRead {
  sheet: string | null;
  encoding: TextEncoding | null;
}

/** A file on its way to becoming a list: read, its columns named, checked. */
export function useListFile(key: string | null) {
  const [fileId, setFileId] = useState<string | null>(null);
  const [how, setHow] = useState<HowToRead>({ sheet: null, encoding: null });
  const [file, setFile] = useState<ListFile | null>(null);
  const [mapping, setMapping] = useState<ListMappingInput | null>(null);
  const [check, setCheck] = useState<ListCheck | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const read = (id: string, wished: HowToRead) =>
    ask(async () => {
      setFileId(id);
      setHow(wished);
      setCheck(null);
      const { readListFile } = await send(ReadListFileDocument, { input: { fileId: id, ...wished } });
      setProblems(readListFile.problems);
      setFile(readListFile.file ?? null);
      if (readListFile.file) {
        const { code, fr, ar, zgh, en } = readListFile.file.mapping;
        setMapping({ code, fr, ar, zgh, en });
        setHow({ ...wished, encoding: readListFile.file.encoding ?? null });
      }
    });
  const input = fileId && mapping ? { fileId, ...how, mapping, key } : null;
  return {
    file,
    how,
    mapping,
    check,
    problems,
    error,
    busy,
    input,
    read,
    readAgain: (wished: HowToRead) => (fileId ? read(fileId, wished) : Promise.resolve()),
    map: (next: ListMappingInput) => {
      setMapping(next);
      setCheck(null);
    },
    verify: () =>
      ask(async () => {
        if (!input) return;
        const { checkListFile } = await send(CheckListFileDocument, { input });
        setProblems(checkListFile.problems);
        setCheck(checkListFile.check ?? null);
      }),
    begin: () => {
      setFile(null);
      setCheck(null);
      setProblems([]);
    },
  };
}
