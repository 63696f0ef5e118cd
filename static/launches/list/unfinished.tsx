import SectionMessage from '@atlaskit/section-message/section-message';
import { useEffect, useState } from 'react';
import type { OpenCreationView } from '../../../src/contract/creation';
import { callLaunches } from '../../shared/bridge/call-launches';
import { AppLink } from '../app-link';

/** Launches that the viewer has begun to make and left: they are gone on with where launches are made. */
export function Unfinished() {
  const open = useOpen();
  if (open.length === 0) return null;
  return (
    <SectionMessage appearance="information" title={open.map(inWords).join(', ')}>
      <p>
        What is made so far stays in Jira. <AppLink to="/new">Go on, or take it back</AppLink>
      </p>
    </SectionMessage>
  );
}

function inWords({ name, state, ended, total }: OpenCreationView): string {
  return `${name} is not ${state === 'running' ? 'finished' : 'taken back'} yet (${ended} of ${total} done)`;
}

/** Empty where it cannot be found out: the list is what people have come for. */
function useOpen(): readonly OpenCreationView[] {
  const [open, setOpen] = useState<readonly OpenCreationView[]>([]);
  useEffect(() => {
    let isGone = false;
    callLaunches('creation.open', {}).then(
      (reply) => {
        if (!isGone && reply.kind === 'open') setOpen(reply.open);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return open;
}
