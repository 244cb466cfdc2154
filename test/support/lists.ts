import { act } from './act.js';
import { shared } from './server.js';
import { signIn, type Headers } from './sign-in.js';
import { uploaded } from './upload.js';

/** Publishes a reference list of the region with these items: code, French, Arabic. Answers with its key. */
export async function publishList(
  region: string,
  items: readonly (readonly [string, string, string])[],
): Promise<string> {
  const headers: Headers = await signIn('conception');
  const text = [['code', 'fr', 'ar'], ...items].map((row) => row.join(';')).join('\n');
  const fileId = await uploaded(Buffer.from(text), {
    url: shared(),
    citizen: { headers: headers as { authorization: string } },
    name: 'list.csv',
    type: 'text/csv',
  });
  const { list } = await act<{ list: { key: string } }>(
    shared(),
    headers,
    'publishReferenceList',
    {
      fileId,
      mapping: { code: 0, fr: 1, ar: 2 },
      authorityId: region,
      title: { fr: 'Souks', ar: 'الأسواق' },
    },
    'list { key }',
  );
  return list.key;
}
