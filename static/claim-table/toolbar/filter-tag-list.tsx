import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useClaimTools } from '../claim-tools';
import { emptyFilter, type Filter } from '../state/filter';
import type { FilterTag } from './filter-tags';

/** What is filtered by, each to be taken off by a press. */
export function FilterTagList({ tags }: { readonly tags: readonly FilterTag[] }) {
  const { store } = useClaimTools();
  const apply = (filter: Filter) => store.send({ kind: 'filtered', filter });
  if (tags.length === 0) return null;
  return (
    <div className="filter-tags" role="group" aria-label="Filters in force">
      {tags.map(({ words, without }) => (
        <Button key={words} spacing="compact" iconAfter={CrossIcon} onClick={() => apply(without)}>
          <span className="visually-hidden">Remove filter</span> {words}
        </Button>
      ))}
      <Button spacing="compact" appearance="subtle" onClick={() => apply(emptyFilter)}>
        Clear all
      </Button>
    </div>
  );
}
