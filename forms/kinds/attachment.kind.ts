import type { AttachmentSettings } from '../field-settings.js';
import { fileFault, maximumBytesSetting, tenMebibytes, type FileLimits } from './file-answer.js';
import { fault, kept, leastAboveMost, settingsSchema, type Fault, type Kind } from './kind.js';
import { isUuid, uuidPattern } from './uuid.js';

/** What is accepted where a form says nothing. */
export const usualTypes = ['application/pdf', 'image/jpeg', 'image/png'];
const limitsOf = ({ types = usualTypes, maximumBytes = tenMebibytes }: AttachmentSettings): FileLimits => ({
  types,
  maximumBytes,
});
const countsOf = ({ minimum = 1, maximum = Math.max(1, minimum) }: AttachmentSettings) => ({
  minimum,
  maximum,
});

/** Documents to hand in: a list of ids of uploaded files. */
export const attachment: Kind<'attachment'> = {
  kind: 'attachment',
  shape: 'list',
  family: 'file',
  name: { fr: 'Pièce à joindre', ar: 'وثيقة مرفقة', en: 'Document to attach' },
  description: {
    fr: 'Un ou plusieurs fichiers, avec si besoin un formulaire vierge à télécharger.',
    ar: 'ملف أو عدة ملفات، مع نموذج فارغ للتحميل عند الحاجة.',
    en: 'One or more files, with a blank form to download where needed.',
  },
  settings: settingsSchema({
    types: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    },
    maximumBytes: maximumBytesSetting,
    minimum: { type: 'integer', minimum: 1, maximum: 20 },
    maximum: { type: 'integer', minimum: 1, maximum: 20 },
    blankForm: {
      type: 'object',
      required: ['url', 'label'],
      additionalProperties: false,
      properties: {
        url: { type: 'string', pattern: '^(?:https://|/)[^\\s]{1,500}$' },
        label: { $ref: 'jiha:localized-text' },
      },
    },
  }),
  checkSettings(settings) {
    const { minimum, maximum } = countsOf(settings);
    return minimum > maximum ? leastAboveMost(minimum, maximum) : [];
  },
  read(raw, settings, { facts }) {
    const { minimum, maximum } = countsOf(settings);
    if (!Array.isArray(raw)) return fault('form.not_list');
    if (raw.length < minimum) return fault('form.too_few', { min: minimum });
    if (raw.length > maximum) return fault('form.too_many', { max: maximum });
    if (new Set(raw).size < raw.length) return fault('form.repeated');
    const faults = raw.flatMap((id, at): Fault[] => {
      const found = fileFault(id, limitsOf(settings), facts);
      return found ? [{ ...found, path: [at] }] : [];
    });
    const [first, ...others] = faults;
    return first ? { faults: [first, ...others] } : kept(raw);
  },
  schema: (settings) => ({
    type: 'array',
    uniqueItems: true,
    minItems: countsOf(settings).minimum,
    maxItems: countsOf(settings).maximum,
    items: {
      type: 'string',
      pattern: uuidPattern,
      'x-jiha-known': { as: 'file', ...limitsOf(settings) },
    },
  }),
  ui: () => ({ format: 'attachment' }),
  display: (value, _settings, { facts }) =>
    (value as readonly string[]).map((id) => facts.files.get(id)?.name ?? id).join(', '),
  needs(raw, _settings, needed) {
    if (Array.isArray(raw)) raw.slice(0, 20).filter(isUuid).forEach(needed.file);
  },
};
