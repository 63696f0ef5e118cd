import { Checkbox } from '@atlaskit/checkbox';
import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import Textfield from '@atlaskit/textfield';
import type { IssueCard } from '../../../src/contract/issue-card';
import { ratings } from '../../../src/domain/narrative/claim';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import { useClaimTools } from '../claim-tools';
import type { Filter } from '../state/filter';
import type { TableState } from '../state/table-state';
import { flagWords } from '../text/flag-words';
import { ratingWords } from '../../../src/contract/narrative-words';
import { featuresOf } from './features-of';
import { toggled } from './toggled';

const ratingChoices = [...ratings, 'none'] as const;
const riskKinds = ['number', 'absolute', 'ai', 'ease', 'comparison', 'security', 'future'] as const;

/** Everything claims can be filtered by. It takes effect at once. */
export function FilterPanel({ table }: { readonly table: TableState }) {
  const { store } = useClaimTools();
  const field = useInitialFocus<HTMLInputElement>();
  const { filter } = table;
  const change = (part: Partial<Filter>) => store.send({ kind: 'filtered', filter: { ...filter, ...part } });
  const features = featuresOf(table);
  return (
    <div className="filter-panel" role="group" aria-label="Filter">
      <div className="filter-text">
        <Label htmlFor="claim-filter-text">Words</Label>
        <Textfield
          id="claim-filter-text"
          ref={field}
          isCompact
          value={filter.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        {features.length > 0 && (
          <>
            <Label htmlFor="claim-filter-features">Features</Label>
            <Select<IssueCard, true>
              inputId="claim-filter-features"
              isMulti
              spacing="compact"
              placeholder="Any"
              options={features}
              value={features.filter(({ id }) => filter.featureIds.includes(id))}
              getOptionValue={({ id }) => id}
              getOptionLabel={({ key, summary }) => `${key} ${summary}`}
              onChange={(chosen) => change({ featureIds: chosen.map(({ id }) => id) })}
            />
          </>
        )}
      </div>
      <fieldset>
        <legend>Rating</legend>
        {ratingChoices.map((rating) => (
          <Checkbox
            key={rating}
            label={ratingWords[rating]}
            isChecked={filter.ratings.includes(rating)}
            onChange={() => change({ ratings: toggled(filter.ratings, rating) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Flags</legend>
        {riskKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={flagWords[kind]}
            isChecked={filter.flags.includes(kind)}
            onChange={() => change({ flags: toggled(filter.flags, kind) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>State</legend>
        <Checkbox label="Stale" isChecked={filter.stale} onChange={() => change({ stale: !filter.stale })} />
        <Checkbox
          label="Changed since last review"
          isChecked={filter.changed}
          onChange={() => change({ changed: !filter.changed })}
        />
      </fieldset>
    </div>
  );
}
