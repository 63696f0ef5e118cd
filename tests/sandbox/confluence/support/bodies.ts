/** A document in one paragraph, as text. */
export function documentText(words: string): string {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }];
  return JSON.stringify({ type: 'doc', version: 1, content });
}

export function adfBody(words: string) {
  return { representation: 'atlas_doc_format', value: documentText(words) };
}
