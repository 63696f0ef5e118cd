import './ripples-tab.css';
import type { LaunchView } from '../../../../src/contract/launch';
import { ConflictList } from '../conflicts/conflict-list';
import { OfferList } from '../offers/offer-list';
import { RippleHistory } from './ripple-history';

/** What waits for a person's answer, then what has moved the dates of the launch. */
export function RipplesTab({ launch }: { readonly launch: LaunchView }) {
  return (
    <div className="ripples-tab">
      <OfferList launch={launch} />
      <ConflictList launch={launch} />
      <RippleHistory launch={launch} />
    </div>
  );
}
