/** Of all groups together: so many bytes, each result so many milliseconds. */
const mostBytes = 16 * 1024 * 1024;
const keptFor = 5_000;

/** Results that were just made, for members who come back at the same time and ask for what the others had. */
export class RecentResults {
  private readonly kept = new Map<string, { readonly result: Buffer; readonly until: number }>();
  private bytes = 0;

  get(key: string): Buffer | null {
    const found = this.kept.get(key);
    return found && found.until > Date.now() ? found.result : null;
  }

  add(key: string, result: Buffer): void {
    this.delete(key);
    this.kept.set(key, { result, until: Date.now() + keptFor });
    this.bytes += result.length;
    // Oldest first.
    for (const [old, { until }] of this.kept) {
      if (this.bytes <= mostBytes && until > Date.now()) return;
      this.delete(old);
    }
  }

  private delete(key: string): void {
    this.bytes -= this.kept.get(key)?.result.length ?? 0;
    this.kept.delete(key);
  }
}
