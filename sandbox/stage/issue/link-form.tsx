import Button from '@atlaskit/button/default/button';
import ButtonGroup from '@atlaskit/button/button-group';
import Select from '@atlaskit/select/Select';
import { useState } from 'react';
import { addLink, readLinkTypes, type LinkType } from '../api/link';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { useFoundIssues } from '../state/use-found-issues';
import { useRemote } from '../state/use-remote';

interface LinkFormProps {
  readonly issueKey: string;
  readonly close: () => void;
  readonly reload: () => Promise<void>;
}

interface Wording {
  readonly value: string;
  readonly label: string;
  readonly type: string;
  /** True when the shown issue is the one that does it: it "gates" the other. */
  readonly isOutward: boolean;
}

/** Links the shown issue to another: how, and to which. */
export function LinkForm({ issueKey, close, reload }: LinkFormProps) {
  const { jira } = useSession();
  const flags = useFlags();
  const types = useRemote(readLinkTypes).remote;
  const wordings = types.state === 'ready' ? wordingsOf(types.value.issueLinkTypes) : [];
  const [chosen, setChosen] = useState<Wording>();
  const [text, setText] = useState('');
  const [other, setOther] = useState<{ readonly value: string; readonly label: string }>();
  const found = useFoundIssues(text);
  const wording = chosen ?? wordings[0];

  const link = async (by: Wording, otherKey: string) => {
    const ends = by.isOutward ? { doer: issueKey, receiver: otherKey } : { doer: otherKey, receiver: issueKey };
    const outcome = await addLink(jira, by.type, ends);
    if (!outcome.ok) {
      flags.show({
        id: 'link',
        type: 'error',
        title: `${issueKey} was not linked`,
        description: outcome.failure.message,
      });
      return;
    }
    close();
    await reload();
  };

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wording && other) void link(wording, other.value);
      }}
    >
      <div className="link-form-fields">
        <Select<Wording>
          label="How it is linked"
          options={wordings}
          value={wording ?? null}
          onChange={(option) => setChosen(option ?? undefined)}
        />
        <Select<{ readonly value: string; readonly label: string }>
          label="Issue to link"
          placeholder="Search for an issue"
          isClearable
          inputValue={text}
          onInputChange={(next) => setText(next)}
          filterOption={() => true}
          noOptionsMessage={() => (text === '' ? 'Type a key or a word of the summary' : 'No issue matches')}
          options={(found ?? [])
            .filter(({ key }) => key !== issueKey)
            .map(({ key, fields }) => ({ value: key, label: `${key} ${fields.summary}` }))}
          value={other ?? null}
          onChange={(option) => setOther(option ?? undefined)}
        />
      </div>
      <ButtonGroup label="Link issue">
        <Button type="submit" appearance="primary" isDisabled={!wording || !other}>
          Link
        </Button>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
      </ButtonGroup>
    </form>
  );
}

function wordingsOf(types: readonly LinkType[]): Wording[] {
  return types.flatMap(({ id, name, inward, outward }) => {
    const outwardWording = { value: `${id} outward`, label: outward, type: name, isOutward: true };
    // "relates to" reads the same from both ends.
    if (inward === outward) return [outwardWording];
    return [outwardWording, { value: `${id} inward`, label: inward, type: name, isOutward: false }];
  });
}
