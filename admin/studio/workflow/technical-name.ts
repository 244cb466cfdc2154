/** 'Accordée, à signer' → 'accordee-a-signer': letters, digits and - as the checks want them; '' when nothing is left. */
export const nameFrom = (title: string | undefined): string =>
  (title ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** The wanted name, or with the first number that nobody has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** 'step-3': the first number from the length on that nobody has. */
export function numberedName(kind: string, taken: readonly string[], joint = '-'): string {
  let number = taken.length + 1;
  while (taken.includes(`${kind}${joint}${number}`)) number += 1;
  return `${kind}${joint}${number}`;
}

/** Whether nobody chose the name: it is a number, or what the title made of it. */
export const isProposed = (name: string, kind: string, title: string | undefined): boolean =>
  new RegExp(`^${kind}-\\d+$`).test(name) ||
  (nameFrom(title) !== '' && name.replace(/-\d+$/, '') === nameFrom(title).replace(/-\d+$/, ''));
