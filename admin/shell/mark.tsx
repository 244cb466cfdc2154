import { colours } from '../theme/colours.js';

/** A ksar's gate: the sign of the product. Beside a name it says nothing more, so it is silent for screen readers. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill={colours.earth} />
    <path d="M7 25V13l2-2v2h3v-2l2-3h4l2 3v2h3v-2l2 2v12h-6v-5a3 3 0 0 0-6 0v5z" fill="#fff" />
  </svg>
);
