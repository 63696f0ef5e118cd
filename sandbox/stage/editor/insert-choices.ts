import type { SiteModule } from '../api/site';

export const insertedBlocks = {
  heading: { title: 'Heading', description: 'Begin a section' },
  bulletList: { title: 'Bulleted list', description: 'Points in no order' },
  orderedList: { title: 'Numbered list', description: 'Steps in order' },
  table: { title: 'Table', description: 'Rows and columns' },
  panel: { title: 'Info panel', description: 'Set a paragraph apart' },
  blockquote: { title: 'Quote', description: 'Words of someone else' },
  codeBlock: { title: 'Code block', description: 'Text as it stands' },
  expand: { title: 'Expand', description: 'Fold a part away' },
  rule: { title: 'Divider', description: 'A line across the page' },
} as const;

export type InsertedBlock = keyof typeof insertedBlocks;

/** Something that can be put on the page. */
export type InsertChoice = { readonly id: string; readonly title: string; readonly description: string } & (
  { readonly kind: 'macro'; readonly module: SiteModule } | { readonly kind: 'block'; readonly block: InsertedBlock }
);

/** The macros of the app first, then what every page may hold. */
export function insertChoices(modules: readonly SiteModule[]): InsertChoice[] {
  const macros = modules
    .filter(({ type }) => type === 'macro')
    .map((module): InsertChoice => {
      const { key, title, description } = module;
      return { kind: 'macro', id: `macro-${key}`, title, description: description ?? '', module };
    });
  const blocks = blockNames.map((block): InsertChoice => ({
    kind: 'block',
    id: block,
    block,
    ...insertedBlocks[block],
  }));
  return [...macros, ...blocks];
}

const blockNames: readonly InsertedBlock[] = [
  ...(['heading', 'bulletList', 'orderedList', 'table', 'panel'] as const),
  ...(['blockquote', 'codeBlock', 'expand', 'rule'] as const),
];

/** @returns choices in whose title or description words begin like those of the text */
export function findChoices(choices: readonly InsertChoice[], text: string): InsertChoice[] {
  const wanted = wordsOf(text);
  return choices.filter(({ title, description }) => {
    const words = wordsOf(`${title} ${description}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
