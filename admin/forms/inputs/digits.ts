/** ٠-٩ are taken for what they mean. */
export const westernDigits = (typed: string) =>
  typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
