import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';
import { v7 } from 'uuid';
import { root } from '../scripts/lib/places.mjs';

const ROUNDS = 150;
const STARTS = 3;

/** Takes lock after lock, each at a moment on which all agree, and lives on until all have ended their rounds. */
const program = (folder: string) => `
  import { takeLock } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/lib/lock.mjs')).href)};
  process.stdout.write('ready');
  process.stdin.once('data', (begin) => {
    for (let round = 0; round < ${ROUNDS}; round++) {
      while (Date.now() < Number(begin) + 4 * round);
      if (!takeLock(${JSON.stringify(folder)} + '/' + round).holder) process.stdout.write(' ' + round);
    }
    process.stdout.end();
  });`;

it('a lock whose holder was killed is taken by one, however many reach for it at once', async () => {
  const folder = join(process.env['TEST_FOLDER']!, v7());
  mkdirSync(folder);
  for (let round = 0; round < ROUNDS; round++)
    writeFileSync(join(folder, String(round)), '{"pid":0,"start":"long ago"}');

  const starts = Array.from({ length: STARTS }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', program(folder)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(starts.map(({ stdout }) => once(stdout, 'readable')));
  for (const { stdin } of starts) stdin.write(String(Date.now() + 50));
  const said = await Promise.all(starts.map(({ stdout }) => text(stdout)));
  for (const { stdin } of starts) stdin.end();

  const taken = said.flatMap((words) => words.split(' ').slice(1).map(Number));
  expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: ROUNDS }, (_, round) => round));
});
