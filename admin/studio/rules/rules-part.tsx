export function RulesPart() {
  return null;
}
