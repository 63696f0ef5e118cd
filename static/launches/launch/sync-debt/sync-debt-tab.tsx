import type { LaunchView } from '../../../../src/contract/launch';

export function SyncDebtTab({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
