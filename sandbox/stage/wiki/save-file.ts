interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives the person a file to keep. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
