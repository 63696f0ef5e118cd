import type { LaunchView } from '../../../../src/contract/launch';

export function RippleHistory({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
