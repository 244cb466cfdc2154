export const studioFormEn = {
  title: 'Form',
} as const;
