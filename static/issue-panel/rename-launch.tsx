import Button from '@atlaskit/button/new';
import { ErrorMessage } from '../shared/ui/error-message';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { renameLaunch } from '../../src/contract/issue-panel';
import { useInitialFocus } from '../shared/ui/use-initial-focus';
import type { Act } from './use-act';

interface RenameLaunchProps {
  readonly name: string;
  readonly act: Act;
  readonly onClose: () => void;
}

/** The header's name as a field. Escape leaves it as it was. */
export function RenameLaunch({ name, act, onClose }: RenameLaunchProps) {
  const [text, setText] = useState(name);
  const field = useInitialFocus<HTMLInputElement>();
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = renameLaunch.safeParse({ name: text });
    if (!parsed.success) {
      setProblem(`Cannot use ${text.trim().length} characters: a launch name has 1 to 80`);
      return;
    }
    const outcome = await act('launch.rename', parsed.data, `The launch is now called ${parsed.data.name}.`);
    if (outcome.kind === 'done') onClose();
    else setProblem(outcome.message);
  };

  return (
    <form className="rename" onSubmit={(event) => void save(event)}>
      <Label htmlFor="launch-name">Launch name</Label>
      <Textfield
        id="launch-name"
        ref={field}
        isCompact
        value={text}
        isInvalid={problem !== null}
        aria-describedby="launch-name-problem"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <ErrorMessage id="launch-name-problem" text={problem} />
      <div className="button-row">
        <Button type="submit" appearance="primary" spacing="compact">
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
