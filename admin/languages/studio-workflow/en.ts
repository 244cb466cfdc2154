export const studioWorkflowEn = {
  title: 'Workflow',
} as const;
