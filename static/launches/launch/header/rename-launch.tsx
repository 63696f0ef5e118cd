import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { launchName, type LaunchView } from '../../../../src/contract/launch';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { useInitialFocus } from '../../../shared/ui/use-initial-focus';
import { useLaunchTools } from '../launch-tools';

interface RenameLaunchProps {
  readonly launch: LaunchView;
  readonly onClose: () => void;
}

/** The name as a field. Escape leaves it as it was. */
export function RenameLaunch({ launch, onClose }: RenameLaunchProps) {
  const { tryAct, busy } = useLaunchTools();
  const [text, setText] = useState(launch.name);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useInitialFocus<HTMLInputElement>();
  const close = () => {
    onClose();
    // The button that opened the field comes back with the next drawing.
    setTimeout(() => document.getElementById('rename-launch')?.focus());
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = launchName.safeParse(text.trim());
    if (!parsed.success) {
      setProblem(`Cannot use this name: it ${parsed.error.issues[0]?.message ?? 'does not fit'}`);
      return;
    }
    const done = `The launch is now called ${parsed.data}.`;
    const outcome = await tryAct('launch.edit', { launchId: launch.id, name: parsed.data }, done);
    if (outcome.kind === 'done') close();
    else setProblem(outcome.message);
  };

  return (
    <form className="launch-rename" onSubmit={(event) => void save(event)}>
      <Label htmlFor="launch-name">Launch name</Label>
      <div className="launches-buttons">
        <Textfield
          id="launch-name"
          ref={field}
          value={text}
          isInvalid={problem !== null}
          aria-describedby="launch-name-problem"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
        <Button type="submit" appearance="primary" isLoading={busy}>
          Save
        </Button>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
      </div>
      <ErrorMessage id="launch-name-problem" text={problem} />
    </form>
  );
}
