/** Signs the sessions of the bench, in the product and in the floor. */
export const secret = 'only-for-the-bench-only-for-the-bench';
