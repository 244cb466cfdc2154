import { describe, expect, it } from '@jest/globals';
import { day } from '../../core/dates.js';
import { checkAnswers, type FileFact } from '../../forms/index.js';
import { inventApplicants, type DemoCommune } from '../people/applicants.js';
import { procedureFiles, readProcedure, type ProcedureReference } from '../procedures/read-procedures.js';
import { diceFor } from '../random.js';
import { fillForm } from './fill-form.js';
import type { Situation } from './situation.js';
import { stories } from './stories/stories.js';

const zagora: DemoCommune = {
  code: '08.587.01.13',
  province: '08.587',
  name: { fr: 'Zagora', ar: 'زاكورة' },
  population: 39_000,
  lat: 30.33,
  lng: -5.84,
};
const { citizens, presidents, traders, mayors } = inventApplicants([zagora], [zagora]);
const askers = { PR04: presidents, PR14: [mayors[0]!, ...presidents], PR05: traders, PR08: traders };

function situationOf(reference: ProcedureReference, at: number): Situation {
  const from = reference in askers ? askers[reference as keyof typeof askers] : citizens;
  const files = new Map<string, FileFact>();
  const facts = {
    communes: new Map([[zagora.code, { name: zagora.name }]]),
    files,
    applications: new Map(),
    lists: new Map(),
  };
  return {
    dice: diceFor(`${reference} ${at}`),
    today: day('2026-05-12'),
    applicant: from[at % from.length]!,
    commune: zagora,
    facts,
    upload(file) {
      const id = `01890000-0000-7000-8000-${String(files.size).padStart(12, '0')}`;
      files.set(id, { name: file.name, type: file.type, bytes: file.bytes.length });
      return Promise.resolve(id);
    },
  };
}

describe.each(Object.keys(procedureFiles) as ProcedureReference[])('the stories of %s', (reference) => {
  it('fill in forms that are accepted, and mend them', async () => {
    const { form } = await readProcedure(reference);
    for (let at = 0; at < 8; at++) {
      const situation = situationOf(reference, at);
      const answers = await fillForm(form, stories[reference].tell(situation), situation);
      const correction = await stories[reference].correction(situation, answers);
      const mended = { ...answers, ...correction.mended };
      const { facts, today } = situation;
      const { problems, answers: after } = checkAnswers(form, mended, { mode: 'submit', facts, today });
      expect(problems).toEqual([]);
      const changed = Object.keys(after).filter(
        (key) => JSON.stringify(after[key]) !== JSON.stringify(answers[key]),
      );
      expect(changed.length).toBeGreaterThan(0);
    }
  });

  it('answer whatever officers are asked', async () => {
    const { form, workflow } = await readProcedure(reference);
    const situation = situationOf(reference, 3);
    const answers = await fillForm(form, stories[reference].tell(situation), situation);
    for (const { demands } of workflow.transitions) {
      if (!demands?.fields) continue;
      const known = stories[reference].officers?.(situation, answers) ?? {};
      const asked = new Set(demands.fields.fields.map(({ key }) => key));
      const story = Object.fromEntries(Object.entries(known).filter(([key]) => asked.has(key)));
      await fillForm(demands.fields, story, situation);
    }
  });
});
