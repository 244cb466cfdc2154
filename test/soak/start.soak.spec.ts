import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  allGone,
  emptyFolder,
  isReady,
  launch,
  launchAct,
  notesOn,
  processesOf,
  type Launched,
} from '../support/launcher.js';
import { patiently } from '../support/until.js';

jest.setTimeout(180_000);

/** The rarer ways to end a start than those of test/start.spec.ts; each costs a start of its own. */
describe('npm start', () => {
  const data = emptyFolder();
  let last: Launched | undefined;
  const start = async () => (last = await launch(data));
  beforeAll(start);
  afterAll(() => last?.interrupt());

  it('stops everything when it is told so while it starts the database again', async () => {
    const { database } = notesOn(data);
    process.kill(database.pid, 'SIGKILL');
    const successor = await patiently(() => {
      expect(notesOn(data).database.pid).not.toBe(database.pid);
      return notesOn(data).database.pid;
    }, 5);
    process.kill(successor, 'SIGSTOP');
    const stopped = last!.interrupt();
    await allGone([last!.noted.app.pid]);
    process.kill(successor, 'SIGCONT');
    expect(await stopped).toBe(0);
    last = await launch(data, {}, ['npm', 'start']);
    expect(last.said()).not.toMatch(/earlier start/);
  });

  it('stops when its npm is killed, and the next start waits for that', async () => {
    const orphaned = last!;
    process.kill(orphaned.pid, 'SIGKILL');
    await start();
    expect(await allGone(processesOf(orphaned), 0)).toBe(true);
  });

  it('stops what a killed launcher and watchdog left running, and takes over', async () => {
    const { noted } = last!;
    for (const pid of [noted.watchdog.pid, noted.pid]) process.kill(pid, 'SIGKILL');
    const heir = await start();
    expect(await allGone([noted.app.pid, noted.database.pid], 0)).toBe(true);
    expect(await isReady(heir)).toBe(true);
  });

  it('leaves no database running that a command on its data had started when it was killed', async () => {
    await last!.interrupt();
    last = undefined;
    const { pid, database } = await launchAct(data, 'verify-journal');
    process.kill(pid, 'SIGKILL');
    expect(await allGone([database.pid])).toBe(true);
  });
});
