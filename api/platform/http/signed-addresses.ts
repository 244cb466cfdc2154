import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long an address is good for, and to what instant its end is rounded up so that a page asked twice gets the same one. */
const lifetime = 5 * 60_000;
const rounding = 60_000;

/** What a query string says of the path that it was signed for. */
export type AddressState = 'good' | 'expired' | 'forged';

/**
 * Addresses that carry their own right and lose it after 5 to 6 minutes: whoever may see a thing is given one,
 * and the road behind it asks no session. Any process with the same secret makes and checks them.
 */
export class SignedAddresses {
  private readonly key: Buffer;

  constructor(
    secret: string,
    private readonly publicUrl: string,
  ) {
    this.key = createHmac('sha256', secret).update('signed addresses').digest();
  }

  /** The whole address of a path below ours, e.g. `/files/0198…`. */
  sign(path: string, now = Date.now()): string {
    const expires = Math.ceil((now + lifetime) / rounding) * rounding;
    return `${this.publicUrl}${path}?expires=${expires}&signature=${this.signatureOf(path, expires)}`;
  }

  check(path: string, query: URLSearchParams, now = Date.now()): AddressState {
    const expires = query.get('expires') ?? '';
    if (!/^\d{13}$/.test(expires)) return 'forged';
    const expected = Buffer.from(this.signatureOf(path, Number(expires)));
    const given = Buffer.from(query.get('signature') ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
    return now < Number(expires) ? 'good' : 'expired';
  }

  private signatureOf(path: string, expires: number): string {
    return createHmac('sha256', this.key).update(`${path}\n${expires}`).digest('base64url');
  }
}
