/** What may be uploaded. Everything else is refused before its first byte is kept. */
export interface FileType {
  /** The media type that is stored and served. */
  readonly type: string;
  /** Endings of names, the usual one first, without the dot. */
  readonly endings: readonly [string, ...string[]];
  /** Other names that browsers give the same thing. */
  readonly alsoCalled?: readonly string[];
  /** What the content looks like when it is one: the media type that file-type finds; null: plain text has no mark. */
  readonly sniffedAs: readonly string[] | null;
  /** Browsers may show it in place. Only what cannot run a script in our name. */
  readonly inline: boolean;
}

export const fileTypes: readonly FileType[] = [
  { type: 'application/pdf', endings: ['pdf'], sniffedAs: ['application/pdf'], inline: true },
  {
    type: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    alsoCalled: ['image/jpg', 'image/pjpeg'],
    sniffedAs: ['image/jpeg'],
    inline: true,
  },
  { type: 'image/png', endings: ['png'], sniffedAs: ['image/png', 'image/apng'], inline: true },
  { type: 'image/webp', endings: ['webp'], sniffedAs: ['image/webp'], inline: true },
  {
    // Browsers other than Safari cannot show it: it is downloaded.
    type: 'image/heic',
    endings: ['heic', 'heif'],
    alsoCalled: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    sniffedAs: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    inline: false,
  },
  office('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  office('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  {
    // Windows calls a CSV file an Excel sheet.
    type: 'text/csv',
    endings: ['csv'],
    alsoCalled: ['application/csv', 'application/vnd.ms-excel', 'text/comma-separated-values'],
    sniffedAs: null,
    inline: false,
  },
  { type: 'text/plain', endings: ['txt'], sniffedAs: null, inline: false },
];

function office(ending: string, type: string): FileType {
  return { type, endings: [ending], sniffedAs: [type], inline: false };
}

export const fileTypeOf = (type: string): FileType | undefined =>
  fileTypes.find((known) => known.type === type);

/** What a browser says a file is; where it says nothing telling, what the ending of the name says. */
export function claimedFileType(claimed: string, name: string): FileType | undefined {
  const said = claimed.split(';', 1)[0]!.trim().toLowerCase();
  if (said !== '' && said !== 'application/octet-stream') {
    return fileTypes.find(({ type, alsoCalled }) => type === said || alsoCalled?.includes(said));
  }
  const ending = endingOf(name);
  return fileTypes.find(({ endings }) => endings.includes(ending));
}

/** The type whose mark the content carries; undefined for a mark that we do not accept. */
export const sniffedFileType = (sniffed: string): FileType | undefined =>
  fileTypes.find(({ sniffedAs }) => sniffedAs?.includes(sniffed));

export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
