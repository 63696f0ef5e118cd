import type { ProjectView } from '../../../src/contract/settings';

/** Whether a project is meant by words: each must be in its name or its key. */
export function matchesProject({ key, name }: ProjectView, words: string): boolean {
  const text = `${key} ${name}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
