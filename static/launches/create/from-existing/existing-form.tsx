import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import { useState, type FormEvent } from 'react';
import type { TakeExisting } from '../../../../src/contract/creation';
import type { PersonView } from '../../../../src/contract/narrative';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { UserSelect } from '../../../shared/user-picker/user-select';
import { FieldFrame } from '../form/field-frame';
import { launchOwner } from '../form/launch-owner';
import { NameField } from '../form/name-field';
import { TierField } from '../form/tier-field';
import { nameFault } from '../from-template/draft-faults';
import { FoundRows } from './found-rows';
import { LinkList } from './link-list';
import type { FoundCard } from './links-to-t0';
import { useTaking } from './use-taking';
import type { Found } from './use-existing';

interface ExistingFormProps {
  readonly found: Found;
  /** Who makes it answers for it, unless another is named; null: not known. */
  readonly viewer: PersonView | null;
  readonly starting: boolean;
  readonly refusal: string | null;
  readonly onTake: (wish: TakeExisting) => void;
}

/** Which of the issues found make the launch, which of them is T-0, and what is linked to it. */
export function ExistingForm({ found, viewer, starting, refusal, onTake }: ExistingFormProps) {
  const taking = useTaking(found);
  const [name, setName] = useState('');
  const [tier, setTier] = useState<TakeExisting['tier']>(null);
  const [owner, setOwner] = useState(viewer);
  const [told, setTold] = useState(false);
  const nameProblem = told ? nameFault(name) : null;
  const t0Problem = told && taking.t0 === null ? 'Choose the issue that is the launch itself' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (nameFault(name) !== null || taking.t0 === null) {
      document.getElementById(nameFault(name) === null ? 'existing-t0' : 'existing-name')?.focus();
      return;
    }
    const people = owner === null ? {} : { [launchOwner]: owner.id };
    onTake({ name: name.trim(), tier, t0: taking.t0, issues: taking.issueIds, links: taking.drawn, people });
  };
  return (
    <form className="create-form existing-form" aria-label="New launch from these issues" noValidate onSubmit={submit}>
      {found.more && (
        <p className="tone-warning">
          There are more issues than fit one launch. Only the first {found.issues.length} are listed: narrow the search.
        </p>
      )}
      <div className="existing-fields">
        <FieldFrame id="existing-t0" label="T-0, the launch itself" problem={t0Problem}>
          <Select<FoundCard>
            inputId="existing-t0"
            descriptionId="existing-t0-problem"
            placeholder="Choose a product issue"
            isInvalid={t0Problem !== null}
            options={taking.candidates}
            value={taking.candidates.find(({ id }) => id === taking.t0) ?? null}
            getOptionValue={({ id }) => id}
            getOptionLabel={({ key, summary, due }) =>
              `${key} ${summary}, ${due === null ? 'no due date' : formatDay(due)}`
            }
            noOptionsMessage={() => 'None of these is a product issue'}
            onChange={(issue) => taking.chooseT0(issue?.id ?? null)}
          />
        </FieldFrame>
        <NameField
          id="existing-name"
          value={name}
          problem={nameProblem}
          onChange={setName}
          onLeave={() => setTold((before) => before || name !== '')}
        />
        <TierField id="existing-tier" value={tier} onChange={setTier} />
        <div className="create-field">
          <Label htmlFor="existing-owner">Launch owner (optional)</Label>
          <UserSelect inputId="existing-owner" value={owner} onPick={setOwner} />
        </div>
      </div>
      <p role="status">{count(taking.issueIds.length, 'issue')} will make the launch.</p>
      <FoundRows issues={found.issues} leftOut={taking.leftOut} t0={taking.t0} onChange={taking.leaveOut} />
      {taking.otherLaunches.length > 0 && (
        <p className="subtle">
          Some of these issues are in {taking.otherLaunches.join(' and ')} already. What is in a launch together stays
          together: it becomes one launch with this one.
        </p>
      )}
      {taking.t0 !== null && (
        <LinkList links={taking.links} issues={found.issues} isDrawn={taking.isDrawn} onChange={taking.draw} />
      )}
      <ErrorMessage id="take-problem" text={refusal} />
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={starting}>
          Create launch
        </Button>
      </div>
    </form>
  );
}
