// What the two commands tell people: one line a step, with the seconds since the start; long steps show that they live.
const begun = Date.now();

export function elapsed() {
  return ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
}

export function say(text) {
  console.log(`${elapsed()} s  ${text}`);
}

/** Runs `work` and says how long it has been running and how far it got, so that nobody thinks it hangs. */
export async function step(title, work, state = null) {
  say(`${title} …`);
  const since = Date.now();
  const ticking = setInterval(
    () => say(`  … ${Math.round((Date.now() - since) / 1000)} s${state ? `, ${state()}` : ''}`),
    10_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(ticking);
  }
}

/** A failure that has a way out; anything else is a bug of ours and shows its stack. */
export class WayOut extends Error {
  constructor(problem, wayOut) {
    super(problem);
    this.wayOut = wayOut;
  }
}

export function report(error) {
  if (!(error instanceof WayOut)) return console.error('\n', error);
  console.error(`\nJiha could not go on: ${error.message}`);
  console.error(`What to do: ${error.wayOut}`);
}
