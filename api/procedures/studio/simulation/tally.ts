/** Counts equal things. */
export class Tally<Thing extends object> {
  private readonly counted = new Map<string, Thing & { count: number }>();

  count(thing: Thing): void {
    const name = JSON.stringify(thing);
    const known = this.counted.get(name);
    if (known) known.count++;
    else this.counted.set(name, { ...thing, count: 1 });
  }

  /** The most frequent first. */
  most(): readonly (Thing & { readonly count: number })[] {
    return [...this.counted.values()].sort((a, b) => b.count - a.count);
  }
}
