export const studioWorkflowAr = {
  title: 'المسار',
} as const;
