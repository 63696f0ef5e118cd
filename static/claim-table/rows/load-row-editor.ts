/** Fetches the code of the editors: before they are opened, so that no key is lost while it comes. */
export async function loadRowEditor() {
  const { RowEditor } = await import('../edit/row-editor');
  return { default: RowEditor };
}
