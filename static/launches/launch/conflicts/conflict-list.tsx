import type { LaunchView } from '../../../../src/contract/launch';

export function ConflictList({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
