import { fileFault, maximumBytesSetting, tenMebibytes } from './file-answer.js';
import { kept, settingsSchema, type Kind } from './kind.js';
import { isUuid, uuidPattern } from './uuid.js';

const types = ['image/jpeg', 'image/png', 'image/webp'];

/** One picture: the id of an uploaded file. */
export const image: Kind<'image'> = {
  kind: 'image',
  shape: 'choice',
  family: 'file',
  name: { fr: 'Image', ar: 'صورة', en: 'Picture' },
  description: {
    fr: 'Une photo ou un plan, au format JPEG, PNG ou WebP.',
    ar: 'صورة أو تصميم بصيغة JPEG أو PNG أو WebP.',
    en: 'A photograph or plan, as JPEG, PNG or WebP.',
  },
  settings: settingsSchema({ maximumBytes: maximumBytesSetting }),
  read(raw, { maximumBytes = tenMebibytes }, { facts }) {
    const found = fileFault(raw, { types, maximumBytes }, facts);
    return found ? { faults: [found] } : kept(raw);
  },
  schema: ({ maximumBytes = tenMebibytes }) => ({
    type: 'string',
    pattern: uuidPattern,
    'x-jiha-known': { as: 'file', types, maximumBytes },
  }),
  ui: () => ({ format: 'image' }),
  display: (value, _settings, { facts }) => facts.files.get(String(value))?.name ?? String(value),
  needs(raw, _settings, needed) {
    if (isUuid(raw)) needed.file(raw);
  },
};
