import type { LaunchView } from '../../../../src/contract/launch';

/** What to do with the assets after a delay. */
export function TriageTab({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
