export function WorkflowPart() {
  return null;
}
