import type { LaunchView } from '../../../../src/contract/launch';

export function OfferList({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
