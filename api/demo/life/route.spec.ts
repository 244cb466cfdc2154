import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcedureDefinition } from '../../procedures/catalogue/procedure-definition.js';
import { phases } from '../../procedures/workflow/phases.js';
import { stepOf } from '../../procedures/workflow/workflow.js';
import { procedureFiles, readProcedure, type ProcedureReference } from '../procedures/read-procedures.js';
import { diceFor } from '../random.js';
import { nextTowards, routeTo } from './route.js';

const references = Object.keys(procedureFiles) as ProcedureReference[];
const definitions = new Map<ProcedureReference, ProcedureDefinition>();

beforeAll(async () => {
  for (const reference of references) definitions.set(reference, await readProcedure(reference));
});

describe.each(references)('routes through %s', (reference) => {
  it.each(phases)(
    'end in %s where the workflow knows it, and never ask for a correction in passing',
    (target) => {
      const { workflow } = definitions.get(reference)!;
      if (!workflow.steps.some(({ phase }) => phase === target)) return;
      for (let at = 0; at < 20; at++) {
        const goals = routeTo(workflow, target, false, diceFor(`${reference} ${target} ${at}`));
        let step = target === 'DRAFT' ? 'draft' : 'submitted';
        const asked: string[] = [];
        for (const goal of goals) {
          for (let taken = 0; taken < 20 && !goal.includes(step); taken++) {
            const offered = workflow.transitions.filter(({ from }) => from.includes(step));
            step = nextTowards(workflow, goal, offered)?.to ?? step;
            if (stepOf(workflow, step).phase === 'AWAITING_APPLICANT') asked.push(step);
          }
        }
        expect(stepOf(workflow, step).phase).toBe(target);
        expect(asked.length).toBe(target === 'AWAITING_APPLICANT' ? 1 : 0);
      }
    },
  );
});
