import { uuids } from '../testing/sample-facts.js';
import { tellKind } from '../testing/tell-kind.js';
import { image } from './image.kind.js';

tellKind(image, {
  'one picture': {
    settings: {},
    keeps: [[uuids.jpeg]],
    refuses: [
      [uuids.pdf, 'form.wrong_file_type'],
      [uuids.unknown, 'form.unknown_file'],
      [[uuids.jpeg], 'form.not_file'],
      ['plan.jpg', 'form.not_file'],
    ],
    says: [[uuids.jpeg, 'plan.jpg', 'plan.jpg']],
  },
  'a small one': { settings: { maximumBytes: 1024 }, refuses: [[uuids.jpeg, 'form.file_too_large']] },
});
