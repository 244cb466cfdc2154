import type { Json } from '../form-definition.js';
import { fault, kept, type DisplayContext, type Reading } from './kind.js';

const yes = { fr: 'Oui', ar: 'نعم', en: 'Yes', zgh: 'ⵢⴰⵀ' };
const no = { fr: 'Non', ar: 'لا', en: 'No', zgh: 'ⵓⵀⵓ' };

export const readTruth = (raw: Json): Reading =>
  typeof raw === 'boolean' ? kept(raw) : fault('form.not_truth');

export const yesOrNo = (value: Json, _settings: object, { language }: DisplayContext) =>
  (value === true ? yes : no)[language];
