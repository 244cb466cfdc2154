import { tellKind } from '../testing/tell-kind.js';
import { formattedText } from './formatted-text.kind.js';

tellKind(formattedText, {
  'a land title': {
    settings: { pattern: 'T?\\d{1,6}/\\d{2}', patternHelp: { fr: 'Par ex. T1234/28' } },
    keeps: [['T1234/28'], ['1/28']],
    refuses: [
      [' T1234/28', 'form.wrong_format'],
      ['T1234/28\n', 'form.bad_characters'],
      ['T1234', 'form.wrong_format'],
      ['9'.repeat(101), 'form.too_long'],
      [1234, 'form.not_text'],
    ],
  },
});
