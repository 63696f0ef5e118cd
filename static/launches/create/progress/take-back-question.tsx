import Button from '@atlaskit/button/new';
import { useInitialFocus } from '../../../shared/ui/use-initial-focus';

interface TakeBackQuestionProps {
  readonly onTakeBack: () => void;
  readonly onKeep: () => void;
}

/** Asked before anything is deleted. */
export function TakeBackQuestion({ onTakeBack, onKeep }: TakeBackQuestionProps) {
  const keep = useInitialFocus<HTMLButtonElement>();
  return (
    <div role="group" aria-label="Take back?" className="take-back-question">
      <p>
        Take it back? Issues that it has made are deleted in Jira with their links. Issues that were there before stay.
      </p>
      <div className="button-row">
        <Button ref={keep} onClick={onKeep}>
          Keep it
        </Button>
        <Button appearance="danger" onClick={onTakeBack}>
          Delete and take back
        </Button>
      </div>
    </div>
  );
}
