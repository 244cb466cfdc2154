/**
 * Every REST road of authentication that is open, and to whom. better-auth has many more; what is not listed here
 * does not exist, so that a new version opens nothing by itself. Profiles, sessions and API keys go through GraphQL.
 */
export interface Road {
  readonly method: 'GET' | 'POST';
  /** `:name` stands for one part of the path. */
  readonly path: string;
  /** `anybody`; `person`: a full session; `enrolling`: also staff who must enrol a second factor first. */
  readonly open: 'anybody' | 'person' | 'enrolling';
  /** Staff may not take it: they cannot be without a second factor. */
  readonly notForStaff?: true;
  /** It leads to or from an external identity provider. */
  readonly provider?: true;
  /** What is counted, by which field of the body, so that one account or number is not tried or written to at will. */
  readonly counted?: { readonly as: 'password' | 'code' | 'letter'; readonly by: string };
}

export const roads: readonly Road[] = [
  { method: 'GET', path: '/ok', open: 'anybody' },
  { method: 'GET', path: '/error', open: 'anybody' },
  { method: 'GET', path: '/get-session', open: 'anybody' },
  { method: 'POST', path: '/sign-out', open: 'anybody' },
  { method: 'POST', path: '/sign-up/email', open: 'anybody', counted: { as: 'letter', by: 'email' } },
  { method: 'POST', path: '/sign-in/email', open: 'anybody', counted: { as: 'password', by: 'email' } },
  { method: 'GET', path: '/verify-email', open: 'anybody' },
  {
    method: 'POST',
    path: '/send-verification-email',
    open: 'anybody',
    counted: { as: 'letter', by: 'email' },
  },
  {
    method: 'POST',
    path: '/request-password-reset',
    open: 'anybody',
    counted: { as: 'letter', by: 'email' },
  },
  { method: 'GET', path: '/reset-password/:token', open: 'anybody' },
  { method: 'POST', path: '/reset-password', open: 'anybody' },
  { method: 'POST', path: '/change-password', open: 'person' },
  {
    method: 'POST',
    path: '/phone-number/send-otp',
    open: 'anybody',
    counted: { as: 'code', by: 'phoneNumber' },
  },
  { method: 'POST', path: '/phone-number/verify', open: 'anybody' },
  { method: 'POST', path: '/sign-in/social', open: 'anybody', provider: true },
  { method: 'GET', path: '/callback/:provider', open: 'anybody', provider: true },
  { method: 'POST', path: '/two-factor/enable', open: 'enrolling' },
  { method: 'POST', path: '/two-factor/verify-totp', open: 'anybody' },
  { method: 'POST', path: '/two-factor/verify-backup-code', open: 'anybody' },
  { method: 'POST', path: '/two-factor/generate-backup-codes', open: 'person' },
  { method: 'POST', path: '/two-factor/disable', open: 'person', notForStaff: true },
];

export const findRoad = (method: string, path: string): Road | null =>
  roads.find((road) => road.method === method && patternOf(road.path).test(path)) ?? null;

const patterns = new Map(
  roads.map(({ path }) => [path, new RegExp(`^${path.replace(/:\w+/g, '[\\w.~-]{1,200}')}$`)]),
);
const patternOf = (path: string): RegExp => patterns.get(path)!;
