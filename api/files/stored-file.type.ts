import { ID, Int } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { enumOf } from '../platform/graphql/enum.js';
import { Column, Computed, DateTime, Readable } from '../platform/reading/index.js';
import { readableFiles } from './file-rights.js';
import type { FileStatus } from './stored-file.entity.js';

export const FileStatusType = enumOf<FileStatus>('FileStatus', 'How far an upload has come.', {
  UPLOADING: 'Bytes are still arriving; the upload can be resumed.',
  CHECKING: 'All bytes are there; the file stays in quarantine until it was checked.',
  READY: 'Checked; it can be read.',
  REJECTED: 'Refused; its bytes were deleted. `rejection` says why.',
});

@Readable({
  name: 'StoredFile',
  description:
    'A file that somebody uploaded through `/files/upload`. Its uploader sees it until it is attached to something; then those who may see the files of that.',
  table: 'file',
  scope: readableFiles,
})
export class StoredFileType {
  @Column(() => ID, { description: 'UUID version 7; also the last part of the upload’s address.' })
  id!: string;

  @Column(() => String, { description: 'Its name, made harmless, with an ending that fits its type.' })
  name!: string;

  @Computed(() => String, {
    description:
      'Media type, e.g. `application/pdf`: from the content, or as claimed while it is not checked.',
    needs: ['type', 'claimed_type'],
    value: ({ type, claimed_type }) => type ?? claimed_type,
  })
  type!: string;

  @Column(() => Int, { description: 'In bytes.' })
  size!: number;

  @Column(() => String, {
    nullable: true,
    description: 'SHA-256 of the content, hexadecimal; null until it is checked.',
  })
  sha256!: string | null;

  @Column(() => FileStatusType, { description: 'How far it has come.' })
  status!: FileStatus;

  @Computed(() => String, {
    nullable: true,
    description: 'Why it was refused, in the viewer’s language; null unless it was.',
    needs: ['rejection', 'rejection_params'],
    value: ({ rejection, rejection_params }, _args, { language }, context) =>
      rejection === null ? null : (context as Context).translate(rejection, language, rejection_params ?? {}),
  })
  rejection!: string | null;

  @Computed(() => String, {
    nullable: true,
    description:
      'Where to read it, for 5 minutes, without signing in; ask again for a new address. Supports ranges. Images and PDF are shown in place unless `&download` is added. Null until it is READY.',
    needs: ['id', 'status'],
    value: ({ id, status }, _args, _viewer, context) =>
      status === 'READY' ? (context as Context).addresses.sign(`/files/${id}`) : null,
  })
  url!: string | null;

  @Column(() => DateTime, { description: 'When the upload began.' })
  createdAt!: string;
}
