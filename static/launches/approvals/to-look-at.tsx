import Heading from '@atlaskit/heading';
import { useCallback, useId, useState } from 'react';
import { AcknowledgedNote } from '../../shared/signals/acknowledged-note';
import { SignalItem } from '../../shared/signals/signal-item';
import { Notices } from '../../shared/ui/notices';
import { AppLink } from '../app-link';
import { launchPath } from '../state/route';
import { useToLookAt } from './use-to-look-at';

/** What the viewer is asked to look at, over all launches; nothing where there is nothing. */
export function ToLookAt() {
  const id = useId();
  const { escalations, failure, reload } = useToLookAt();
  const [times, setTimes] = useState(0);
  const onDone = useCallback(async () => {
    await reload();
    setTimes((before) => before + 1);
  }, [reload]);
  if (escalations.length === 0 && failure === null && times === 0) return null;
  return (
    <section aria-labelledby={id} className="approvals-part">
      <Heading as="h2" size="small" id={id}>
        To look at ({escalations.length})
      </Heading>
      <div aria-live="polite">{times > 0 && <AcknowledgedNote key={times} />}</div>
      <Notices notice={null} failure={failure} onRetry={() => void reload()} />
      <ul className="signals">
        {escalations.map((escalation) => (
          <SignalItem
            key={escalation.id}
            escalation={escalation}
            launch={<AppLink to={launchPath(escalation.launch.id, 'escalations')}>{escalation.launch.name}</AppLink>}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
}
