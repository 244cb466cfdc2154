// What both commands do first: the right Node, the locked packages, a build.
import { join } from 'node:path';
import { checkNode, install } from './install.mjs';
import { productNode, root } from './places.mjs';
import { spawnHelper } from './processes.mjs';
import { step, WayOut } from './say.mjs';

export async function prepare() {
  checkNode();
  await install();
  await step('building', build);
}

async function build() {
  const child = spawnHelper(productNode(), [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = await new Promise((done) => child.on('close', done).on('error', done));
  if (code !== 0) throw new WayOut('the build failed', 'mend what is said above, then start again');
}
