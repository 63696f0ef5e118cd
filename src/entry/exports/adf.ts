/** A node in Atlassian Document Format. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly text?: string;
}

export interface AdfDocument extends AdfNode {
  readonly type: 'doc';
  readonly version: 1;
}

export function document(...content: readonly AdfNode[]): AdfDocument {
  return { type: 'doc', version: 1, content };
}

export function heading(level: 2 | 3, text: string): AdfNode {
  return { type: 'heading', attrs: { level }, content: inline(text) };
}

/** What a person wrote: an empty line parts paragraphs, another one breaks the line. None for an empty text. */
export function paragraphs(text: string): AdfNode[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', content: inline(part) }));
}

export function bulletList(lines: readonly string[]): AdfNode {
  const content = lines.map((line) => ({ type: 'listItem', content: filled(paragraphs(line)) }));
  return { type: 'bulletList', content };
}

/** @param rows cells, each of some paragraphs */
export function table(columns: readonly string[], rows: readonly (readonly (readonly AdfNode[])[])[]): AdfNode {
  const head = columns.map((column) => ({ type: 'tableHeader', attrs: {}, content: filled(paragraphs(column)) }));
  const body = rows.map((cells) =>
    cells.map((content) => ({ type: 'tableCell', attrs: {}, content: filled(content) })),
  );
  return {
    type: 'table',
    attrs: { layout: 'default' },
    content: [head, ...body].map((content) => ({ type: 'tableRow', content })),
  };
}

/** Text nodes may not be empty. */
function inline(text: string): AdfNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

/** Cells and list items hold a paragraph at least. */
function filled(content: readonly AdfNode[]): readonly AdfNode[] {
  return content.length > 0 ? content : [{ type: 'paragraph', content: [] }];
}
