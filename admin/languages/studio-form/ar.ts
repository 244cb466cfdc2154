export const studioFormAr = {
  title: 'الاستمارة',
} as const;
