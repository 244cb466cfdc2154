/** What the menu and the buttons ask for. */
export type Right = 'read applications' | 'file for others' | 'read procedures' | 'administer people';

/** Answers whether the viewer should be shown something; the API is who decides. */
export function useMay(): (right: Right) => boolean {
  return () => true;
}
