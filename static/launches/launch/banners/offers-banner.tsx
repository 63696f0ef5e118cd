import SectionMessage from '@atlaskit/section-message/section-message';
import type { LaunchView } from '../../../../src/contract/launch';
import { count } from '../../../shared/text/count';
import { AppLink } from '../../app-link';
import { launchPath } from '../../state/route';

/** Dates wait for a yes; they are answered one tab further. */
export function OffersBanner({ launch }: { readonly launch: LaunchView }) {
  const waiting = launch.milestones.filter(({ proposal }) => proposal !== null).length;
  return (
    <SectionMessage appearance="discovery">
      <p>
        {count(waiting, 'proposed date')} {waiting === 1 ? 'waits' : 'wait'} for an answer.{' '}
        <AppLink to={launchPath(launch.id, 'ripples')}>Look at {waiting === 1 ? 'it' : 'them'}</AppLink>
      </p>
    </SectionMessage>
  );
}
