export const studioWorkflowFr = {
  title: 'Parcours',
} as const;
