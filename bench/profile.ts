import type { Bench } from './measure/bench.ts';
import type { Options } from './options.ts';
export async function profile(_bench: Bench, _options: Options): Promise<void> {}
