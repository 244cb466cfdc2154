/** What opens every demo account. It is no secret: demo accounts exist only where the configuration asks for them. */
export const demoPassword = 'jiha-demo-2026';

/** The same second factor for all of them, so that one entry of an authenticator app serves everybody. */
export const demoSecondFactor = 'jiha-demo-second-factor-32-chars';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same as people type it into an authenticator app (RFC 4648, base 32). */
export function secondFactorKey(secret: string = demoSecondFactor): string {
  const bits = [...new TextEncoder().encode(secret)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}
