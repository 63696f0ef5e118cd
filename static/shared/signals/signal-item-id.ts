/** Of an escalation on the page, so that the focus can be given to it. */
export function signalItemId(id: string): string {
  return `signal-${id}`;
}
