import { describe, expect, it } from '@jest/globals';
import { organisationFilter, shownIn } from './search-terms.js';

describe('what an agent types to find somebody', () => {
  it.each([
    ['PB123456', { cin: 'PB123456' }],
    ['p 12345', { cin: 'P12345' }],
    ['06 12 34 56 78', { phone: '+212612345678' }],
    ['+212 6 12 34 56 78', { phone: '+212612345678' }],
    ['٠٦١٢٣٤٥٦٧٨', { phone: '+212612345678' }],
    [' amina@example.ma ', { email: 'amina@example.ma' }],
    ['فاطمة', null],
    ['Aït Ali', null],
    ['0612', null],
    ['amina@', null],
  ])('%s', (typed, shown) => expect(shownIn(typed)).toEqual(shown));

  it('knows an ICE', () => {
    expect(organisationFilter('001 525 612 000 067')).toEqual({ ice: '001525612000067' });
    expect(organisationFilter('Association Draâ')).toEqual({ text: 'Association Draâ' });
  });
});
