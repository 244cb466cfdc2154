/** Words of whatever script inside a sentence: they neither turn the sentence round nor are turned by it. */
export const isolated = (text: string) => `\u2068${text}\u2069`;
