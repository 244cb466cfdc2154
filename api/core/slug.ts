/** 'Souk d’Errachidia' → souk-d-errachidia: a name for programs and addresses; '' where no Latin letter or digit is in it. */
export const slug = (text: string, longest = 60): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
