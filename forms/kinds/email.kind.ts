import { codedSchema, readCoded } from './coded-text.js';
import { noSettings, type Kind } from './kind.js';

const address = {
  pattern:
    "^(?=\\s*\\S{3,254}\\s*$)\\s*[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}\\s*$",
  faultCode: 'form.not_email',
  /** The domain has no case; the part before it may. */
  clean: (typed: string) => typed.trim().replace(/@.*$/, (domain) => domain.toLowerCase()),
};

/** An e-mail address. */
export const email: Kind<'email'> = {
  kind: 'email',
  shape: 'words',
  family: 'identity',
  name: { fr: 'Adresse électronique', ar: 'البريد الإلكتروني', en: 'E-mail address' },
  description: {
    fr: 'Une adresse de courrier électronique.',
    ar: 'عنوان بريد إلكتروني.',
    en: 'An e-mail address.',
  },
  settings: noSettings,
  read: (raw) => readCoded(raw, address),
  schema: () => codedSchema(address),
  ui: () => ({ format: 'email' }),
  display: (value) => String(value),
};
