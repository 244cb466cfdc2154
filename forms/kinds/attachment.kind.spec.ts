import { uuids } from '../testing/sample-facts.js';
import { tellKind } from '../testing/tell-kind.js';
import { attachment } from './attachment.kind.js';

tellKind(attachment, {
  'one document': {
    settings: {},
    keeps: [[[uuids.pdf]], [[uuids.jpeg]]],
    refuses: [
      [[uuids.pdf, uuids.jpeg], 'form.too_many'],
      [[uuids.unknown], 'form.unknown_file', [0]],
      [[uuids.large], 'form.file_too_large', [0]],
      [['statuts.pdf'], 'form.not_file', [0]],
      [[{}], 'form.not_file', [0]],
      [uuids.pdf, 'form.not_list'],
    ],
    says: [[[uuids.pdf], 'statuts.pdf', 'statuts.pdf']],
  },
  'two documents of one type': {
    settings: { types: ['application/pdf'], minimum: 2, maximum: 2 },
    refuses: [
      [[uuids.pdf], 'form.too_few'],
      [[uuids.pdf, uuids.pdf], 'form.repeated'],
      [[uuids.pdf, uuids.jpeg], 'form.wrong_file_type', [1]],
    ],
  },
});
