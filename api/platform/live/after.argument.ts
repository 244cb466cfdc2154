/** The argument `after` of every subscription. */
export const afterArgument = {
  nullable: true,
  description:
    'The cursor of the newest event that the caller has: what came after it is sent first, each event once and in order. Absent: only what happens from now on.',
} as const;
