import { createHash, randomUUID } from 'node:crypto';
import { fillForm } from '../../../api/demo/answers/fill-form.js';
import type { Situation } from '../../../api/demo/answers/situation.js';
import { stories } from '../../../api/demo/answers/stories/stories.js';
import { inventApplicants } from '../../../api/demo/people/applicants.js';
import { diceFor } from '../../../api/demo/random.js';
import { legalDay } from '../../../api/core/dates.js';
import type { Answers, FileFact, FormDefinition } from '../../../api/forms/index.js';
import { welcome } from '../../../api/people/counter-visits.js';
import type { Viewer } from '../../../api/platform/access/viewer.js';
import { act } from '../../../api/platform/act.js';
import { FilingService } from '../../../api/procedures/applications/filing.service.js';
import type { TestHouse } from '../house.js';
import type { Cast, Offered } from './cast.js';

/** An application that has been begun, and answers that its form takes. */
export interface Begun {
  readonly id: string;
  readonly procedure: Offered;
  readonly answers: Answers;
  readonly situation: Situation;
}

const zagora = {
  code: '08.587.01.13',
  province: '08.587',
  name: { fr: 'Zagora', ar: 'زاكورة' },
  population: 39_000,
  lat: 30.33,
  lng: -5.84,
};
const { citizens, presidents, traders } = inventApplicants([zagora], [zagora]);
const asking = { PR04: presidents, PR14: presidents, PR05: traders, PR08: traders };
const filing = new FilingService();

/** Begins an application, online or at the counter, and has valid answers ready, their files uploaded by who files. */
export async function begin(
  house: TestHouse,
  cast: Cast,
  procedure: Offered,
  how: { readonly atCounter: boolean; readonly salt: number },
): Promise<Begun> {
  const { organisationId } = procedure;
  const { applicant, counter } = cast.viewers;
  const filer = how.atCounter ? counter : applicant;
  const { answers, situation } = withFilesOfItsOwn(await filledIn(procedure, how.salt));
  await keepFiles(house, filer, situation.facts.files);
  const atCounter = {
    channel: 'COUNTER' as const,
    counterAuthorityId: cast.authorityId,
    applicantId: applicant.personId,
  };
  const begun = await act(house.orm, filer, async (acting) => {
    if (how.atCounter) await welcome(acting, [applicant.personId!]);
    return filing.start(acting, {
      procedureId: procedure.id,
      organisationId,
      ...(how.atCounter && atCounter),
    });
  });
  if ('refused' in begun) throw new Error(JSON.stringify(begun.refused));
  return { id: begun.done, procedure, answers, situation };
}

type Filled = Pick<Begun, 'answers' | 'situation'>;
const filled = new Map<string, Promise<Filled>>();

/** Filling a form in takes longer than acting: each way to do so is found once. */
function filledIn({ reference, definition }: Offered, salt: number): Promise<Filled> {
  const key = `${reference} ${salt}`;
  const fill = async () => {
    const from = reference in asking ? asking[reference as keyof typeof asking] : citizens;
    const situation = situationOf(from[salt % from.length]!, key);
    const answers = await fillForm(definition.form, stories[reference].tell(situation), situation);
    return { answers, situation };
  };
  if (!filled.has(key)) filled.set(key, fill());
  return filled.get(key)!;
}

/** The same answers with other files: a file is given to one application only. */
function withFilesOfItsOwn({ answers, situation }: Filled): Filled {
  let text = JSON.stringify(answers);
  const files = new Map<string, FileFact>();
  for (const [id, file] of situation.facts.files) {
    const other = randomUUID();
    text = text.replaceAll(id, other);
    files.set(other, file);
  }
  const own = { ...situation, facts: { ...situation.facts, files } };
  return { answers: JSON.parse(text) as Answers, situation: own };
}

/** Answers to what a transition asks, uploaded by who takes it. */
export async function officerAnswers(
  house: TestHouse,
  { procedure, answers, situation }: Begun,
  form: FormDefinition,
  officer: Viewer,
): Promise<Answers> {
  const files = new Map<string, FileFact>();
  const own = { ...situation, facts: { ...situation.facts, files }, upload: uploadInto(files) };
  const told = stories[procedure.reference].officers?.(own, answers) ?? {};
  const asked = Object.fromEntries(
    Object.entries(told).filter(([key]) => form.fields.some((field) => field.key === key)),
  );
  const given = await fillForm(form, asked, own);
  await keepFiles(house, officer, files);
  return given;
}

/** A file that is whole and checked, and that nothing uses. */
export async function anUpload(house: TestHouse, owner: Viewer): Promise<string> {
  const id = randomUUID();
  await keepFiles(house, owner, new Map([[id, { name: 'decision.pdf', type: 'application/pdf', bytes: 9 }]]));
  return id;
}

function situationOf(applicant: Situation['applicant'], thing: string): Situation {
  const files = new Map<string, FileFact>();
  return {
    dice: diceFor(thing),
    today: legalDay(new Date()),
    applicant,
    commune: zagora,
    facts: {
      communes: new Map([[zagora.code, { name: zagora.name }]]),
      files,
      applications: new Map(),
      lists: new Map(),
    },
    upload: uploadInto(files),
  };
}

const uploadInto =
  (files: Map<string, FileFact>): Situation['upload'] =>
  ({ name, type, bytes }) => {
    const id = randomUUID();
    files.set(id, { name, type, bytes: bytes.length });
    return Promise.resolve(id);
  };

const sha256 = createHash('sha256').update('any').digest('hex');

/** As uploading leaves them, without the bytes: nobody reads them here. */
async function keepFiles(
  { pool }: TestHouse,
  { personId }: Viewer,
  files: ReadonlyMap<string, FileFact>,
): Promise<void> {
  if (files.size === 0 || personId === null) return;
  const rows = [...files].map(([id, { name, type, bytes }]) => ({ id, name, type, size: bytes }));
  await pool.query(
    `insert into file (id, owner_id, purpose, name, claimed_type, type, size, sha256, status, unattached_since, created_at)
     select id, $2, 'ATTACHMENT', name, type, type, size, $3, 'READY', now(), now()
       from jsonb_to_recordset($1) as f (id uuid, name text, type text, size int)`,
    [JSON.stringify(rows), personId, sha256],
  );
}
