import Checkbox from '@atlaskit/checkbox/checkbox';
import { useSite } from '../state/site';

interface PeopleChoiceProps {
  readonly legend: string;
  /** What nobody chosen means. */
  readonly everyone: string;
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly choose: (accountIds: readonly string[]) => void;
}

/** Some people, or everyone when none is chosen. */
export function PeopleChoice({ legend, everyone, chosen, isDisabled, choose }: PeopleChoiceProps) {
  const { info } = useSite();
  const toggle = (accountId: string, isChosen: boolean) =>
    choose(isChosen ? [...chosen, accountId] : chosen.filter((id) => id !== accountId));
  return (
    <fieldset className="people-choice" disabled={isDisabled}>
      <legend>{legend}</legend>
      <p className="subtle">{chosen.length === 0 ? everyone : 'Only these people'}</p>
      {(info?.people ?? []).map(({ accountId, displayName }) => (
        <Checkbox
          key={accountId}
          label={displayName}
          isChecked={chosen.includes(accountId)}
          isDisabled={isDisabled}
          onChange={(event) => toggle(accountId, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
