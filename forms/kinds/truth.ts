import type { Json } from '../form-definition.js';
import type { DisplayContext } from './kind.js';

const yes = { fr: 'Oui', ar: 'نعم', en: 'Yes', zgh: 'ⵢⴰⵀ' };
const no = { fr: 'Non', ar: 'لا', en: 'No', zgh: 'ⵓⵀⵓ' };

export const yesOrNo = (value: Json, _settings: object, { language }: DisplayContext) =>
  (value === true ? yes : no)[language];
