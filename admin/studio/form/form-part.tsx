export function FormPart() {
  return null;
}
