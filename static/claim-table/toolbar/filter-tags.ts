import { ratingWords } from '../../../src/contract/narrative-words';
import { emptyFilter, type Filter } from '../state/filter';
import type { TableState } from '../state/table-state';
import { flagWords } from '../text/flag-words';
import { featuresOf } from './features-of';

export interface FilterTag {
  readonly words: string;
  /** The filter when this tag is taken off. */
  readonly without: Filter;
}

/** One tag for each thing that is filtered by. */
export function filterTags(table: Pick<TableState, 'filter' | 'rows'>): readonly FilterTag[] {
  const { filter } = table;
  const keyById = new Map(featuresOf(table).map(({ id, key }) => [id, key]));
  const without = (part: Partial<Filter>): Filter => ({ ...filter, ...part });
  return [
    ...(filter.text.trim() === '' ? [] : [{ words: `“${filter.text.trim()}”`, without: without({ text: '' }) }]),
    ...filter.ratings.map((rating) => ({
      words: ratingWords[rating],
      without: without({ ratings: filter.ratings.filter((other) => other !== rating) }),
    })),
    ...filter.flags.map((kind) => ({
      words: `Flag: ${flagWords[kind]}`,
      without: without({ flags: filter.flags.filter((other) => other !== kind) }),
    })),
    ...(filter.stale ? [{ words: 'Stale', without: without({ stale: emptyFilter.stale }) }] : []),
    ...(filter.changed ? [{ words: 'Changed since last review', without: without({ changed: false }) }] : []),
    ...filter.featureIds.map((id) => ({
      words: `Feature: ${keyById.get(id) ?? 'not in the table'}`,
      without: without({ featureIds: filter.featureIds.filter((other) => other !== id) }),
    })),
  ];
}
