import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { productNode, root } from '../scripts/lib/places.mjs';
import { shared, sharedFolder } from './support/server.js';

const run = (...command: string[]) =>
  promisify(execFile)(productNode(), command, {
    cwd: root,
    env: { ...process.env, JIHA_URL: shared(), JIHA_DATA: sharedFolder() },
  });

it('The example tells its story: a grant from filing to decision, followed by both, through a line that is cut', async () => {
  await run('scripts/build.mjs', '--clients');
  const { stdout } = await run('examples/follow-an-application.ts');
  const story = stdout.split('\n').filter((line) => !line.startsWith(' '));
  expect(story).toEqual([
    'An association begins a request for a grant, and follows it from the first moment.',
    'It fills in the form, gives its seven documents, and files.',
    'The officer of the region sees it from now on, and asks for less money.',
    'It mends that. Then its line is cut, as in a tunnel, while the officer goes on.',
    'Its client has come back by itself, after the last event that it had.',
    'The grant is given; both have heard the same, each event once.',
    '',
  ]);
  const heardBy = (name: string) =>
    stdout
      .split('\n')
      .filter((line) => line.includes(name) && line.includes('hears'))
      .map((line) => line.replace(/.* hears /, ''));
  const decided = [
    'ApplicationSubmitted (submitted, SUBMITTED)',
    'CorrectionRequested: requested_amount, own_contribution (completion, AWAITING_APPLICANT)',
    'CorrectionAnswered (instruction, IN_REVIEW)',
    'ApplicationMoved (commission, IN_REVIEW)',
    'ApplicationMoved (council, IN_REVIEW)',
    'ApplicationMoved (visa, IN_REVIEW)',
    'ApplicationMoved (accepted, ACCEPTED)',
  ];
  expect(heardBy('the officer')).toEqual(decided);
  expect(heardBy('the association')).toEqual(['ApplicationStarted (draft, DRAFT)', ...decided]);
}, 60_000);
