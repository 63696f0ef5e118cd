/** Id of the button that opens a change request in the list. */
export function changeButtonId(id: string): string {
  return `change-${id}`;
}
