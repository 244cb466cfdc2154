// npm run bench: installs, builds, then measures (bench/main.ts) on the Node that the product runs on.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { productNode, root } from './lib/places.mjs';
import { prepare } from './lib/prepare.mjs';
import { report } from './lib/say.mjs';
import { isSetting } from './lib/settings.mjs';

try {
  await prepare();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name)));
  const child = spawn(
    productNode() ?? process.execPath,
    [join(root, 'bench/main.ts'), ...process.argv.slice(2)],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  );
  // Ctrl-C reaches both: the bench stops what it has started, and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
} catch (error) {
  report(error);
  process.exitCode = 1;
}
