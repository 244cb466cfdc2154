/** A formula cut into its pieces. */
export type Token =
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'field'; readonly text: string }
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'sign'; readonly text: string };

/** The ways in which a sign is typed, and the one that is meant. */
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '÷': '/',
  '؛': ';',
  '≠': '!=',
  '<>': '!=',
  '≤': '<=',
  '≥': '>=',
  '==': '=',
};

const piece =
  /\s*(?:(?<number>\d+(?:[.,٫]\d+)?)|"(?<text>(?:[^"]|"")*)"|\[(?<field>[^\]]*)\]|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_'’]*)|(?<sign><=|>=|<>|!=|==|[-+*/×÷−–();؛=≠<>≤≥]))/uy;

/** The pieces; or what stands where none begins. */
export function tokensOf(text: string): readonly Token[] | { readonly unreadable: string } {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  while (text.slice(piece.lastIndex).trim() !== '') {
    const from = piece.lastIndex;
    const found = piece.exec(text)?.groups;
    if (!found) return { unreadable: text.slice(from).trim().slice(0, 20) };
    const { number, text: quoted, field, word, sign } = found;
    if (number !== undefined) tokens.push({ is: 'number', text: number.replace(/[,٫]/, '.') });
    else if (quoted !== undefined) tokens.push({ is: 'text', text: quoted.replaceAll('""', '"') });
    else if (field !== undefined) tokens.push({ is: 'field', text: field });
    else if (word !== undefined) tokens.push({ is: 'word', text: word });
    else tokens.push({ is: 'sign', text: signs[sign!] ?? sign! });
  }
  return tokens;
}
