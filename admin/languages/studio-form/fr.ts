export const studioFormFr = {
  title: 'Formulaire',
} as const;
