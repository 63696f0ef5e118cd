import { z } from 'zod';

interface Node {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly Node[] | undefined;
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(node).optional(),
  }),
);

/** What a document says, without its looks. */
export interface AdfText {
  readonly text: string;
  /** Accounts. */
  readonly mentions: readonly string[];
}

/**
 * Reads a document; dates are written `2026-05-12`, cards as their address. What is no document says nothing.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function adfText(document: unknown): AdfText {
  const parsed = node.safeParse(document);
  return parsed.success
    ? { text: textOf(parsed.data).trim(), mentions: mentionsIn(parsed.data) }
    : { text: '', mentions: [] };
}

const inline: ReadonlySet<string> = new Set(['text', 'mention', 'emoji', 'date', 'status', 'inlineCard']);

function textOf(one: Node): string {
  const { type, text = '', content = [] } = one;
  if (type === 'hardBreak') return '\n';
  const own = inline.has(type) ? text || attributeText(one) : cardText(one);
  return `${own}${content.map(textOf).join('')}${inline.has(type) ? '' : '\n'}`;
}

function attributeText({ type, attrs = {} }: Node): string {
  if (type === 'date') return dayOf(attrs['timestamp']);
  const said = type === 'inlineCard' ? attrs['url'] : attrs['text'];
  return typeof said === 'string' ? said : '';
}

/** Block cards and embedded ones hold an address too. */
function cardText({ attrs = {} }: Node): string {
  const url = attrs['url'];
  return typeof url === 'string' ? url : '';
}

function dayOf(timestamp: unknown): string {
  const date = new Date(Number(timestamp));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function mentionsIn({ type, attrs, content = [] }: Node): string[] {
  const id = type === 'mention' ? attrs?.['id'] : undefined;
  return [...(typeof id === 'string' ? [id] : []), ...content.flatMap(mentionsIn)];
}
