/** An array as PostgreSQL writes it: MikroORM would spread a JavaScript array over the statement. */
export const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
