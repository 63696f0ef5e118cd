import { z } from 'zod';
import { invalid, nothing, patch, type Field } from './field';

const adf = z.looseObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) });

export const summary: Field = {
  id: 'summary',
  name: 'Summary',
  clauseNames: ['summary'],
  schema: { type: 'string', system: 'summary' },
  navigable: true,
  show: (issue) => issue.summary,
  write: {
    set: (raw) => {
      if (raw !== null && typeof raw !== 'string') return invalid('Operation value must be a string');
      if (raw === null || raw.trim() === '') return invalid('You must specify a summary of the issue.');
      if (raw.length > 255) return invalid('Summary must be less than 255 characters.');
      if (/[\r\n]/.test(raw)) return invalid('The summary is invalid because it contains newline characters.');
      return patch({ summary: raw.trim() });
    },
    describe: (issue) => ({ value: null, text: issue.summary }),
  },
};

export const description: Field = {
  id: 'description',
  name: 'Description',
  clauseNames: ['description'],
  schema: { type: 'string', system: 'description' },
  navigable: true,
  show: (issue) => issue.description ?? null,
  write: {
    set: (raw) => {
      if (raw === null) return patch({ description: null });
      const parsed = adf.safeParse(raw);
      const message = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
      return parsed.success ? patch({ description: parsed.data }) : invalid(message);
    },
    describe: (issue) => (issue.description == null ? nothing : { value: null, text: plainText(issue.description) }),
  },
};

/** @returns the words of a document in Atlassian Document Format */
export function plainText(document: unknown): string {
  const node = z
    .looseObject({ text: z.string().optional(), content: z.array(z.unknown()).optional() })
    .safeParse(document);
  if (!node.success) return '';
  return node.data.text ?? (node.data.content ?? []).map(plainText).filter(Boolean).join(' ');
}

export const labels: Field = {
  id: 'labels',
  name: 'Labels',
  clauseNames: ['labels'],
  schema: { type: 'array', items: 'string', system: 'labels' },
  navigable: true,
  show: (issue) => issue.labels,
  write: {
    set: (raw) => setLabels(raw),
    add: (raw, { issue }) => setLabels([...issue.labels, raw]),
    remove: (raw, { issue }) => setLabels(issue.labels.filter((label) => label !== raw)),
    describe: (issue) => ({ value: null, text: issue.labels.join(' ') }),
  },
};

function setLabels(raw: unknown) {
  if (raw === null) return patch({ labels: [] });
  const parsed = z.array(z.string()).safeParse(raw);
  if (!parsed.success) return invalid('data was not an array');
  const spaced = parsed.data.find((label) => /\s/.test(label));
  if (spaced !== undefined) return invalid(`The label '${spaced}' contains spaces which is invalid.`);
  return patch({ labels: [...new Set(parsed.data)].sort() });
}
