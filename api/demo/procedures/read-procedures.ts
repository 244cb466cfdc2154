import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { ProcedureDefinition } from '../../procedures/catalogue/procedure-definition.js';

/** The readable files of this folder, by their reference in the region's inventory. */
export const procedureFiles = {
  PR01: 'pr01-information-request.yaml',
  PR03: 'pr03-complaint.yaml',
  PR04: 'pr04-association-grant.yaml',
  PR05: 'pr05-public-domain-occupation.yaml',
  PR08: 'pr08-operating-licence.yaml',
  PR14: 'pr14-school-transport.yaml',
  PR15: 'pr15-personal-data-rights.yaml',
} as const;
export type ProcedureReference = keyof typeof procedureFiles;

/** Reads one file. What it says is checked where everybody's definitions are: when it is published. */
export async function readProcedure(reference: ProcedureReference): Promise<ProcedureDefinition> {
  const text = await readFile(new URL(`./${procedureFiles[reference]}`, import.meta.url), 'utf8');
  return parse(text) as ProcedureDefinition;
}
