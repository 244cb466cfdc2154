// One application by its id, with its procedure.
import { read } from './database.ts';
import { inFrench, instant, plain, text } from './json.ts';
import { mayBeSeen, rightsOf, type Viewer } from './viewers.ts';

const statement = {
  name: 'application',
  text: `
    select a.id, a.number, a.version, a.phase, a.step, ${inFrench('a.step_title')}, a.applicant_name, a.submitted_at, a.due_on,
           p.id, ${inFrench('p.title')}
      from application a join procedure p on p.id = a.procedure_id
     where a.id = $4 and ${mayBeSeen}`,
};

export async function application(viewer: Viewer, { id }: { id: string }): Promise<string> {
  const [row] = await read(statement, [...rightsOf(viewer), id]);
  if (!row) return '{"data":{"application":null}}';
  return `{"data":{"application":{"id":${plain(row[0])},"number":${plain(row[1])},"version":${row[2]},"phase":${plain(row[3])},"step":${plain(row[4])},"stepTitle":${text(row[5])},"applicantName":${text(row[6])},"submittedAt":${instant(row[7])},"dueOn":${plain(row[8])},"procedure":{"id":${plain(row[9])},"title":${text(row[10])}}}}}`;
}
