import type { Node } from 'prosemirror-model';

/** What a node keeps of its ADF, beside type and content. */
export const adfAttribute = { adf: { default: {} } };

/** On the way through the clipboard ADF travels as text in an attribute. */
export function toDomAttributes(node: Node): Record<string, string> {
  const kept = JSON.stringify(node.attrs['adf']);
  return kept === '{}' ? {} : { 'data-adf': kept };
}

export function readAdfAttribute(element: HTMLElement): { adf: object } {
  const kept = parseObject(element.dataset['adf']);
  return { adf: kept ?? {} };
}

/** The clipboard may come from anywhere. */
export function parseObject(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
