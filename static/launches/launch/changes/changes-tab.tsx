import type { LaunchView } from '../../../../src/contract/launch';

/** Change requests of the launch. */
export function ChangesTab({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
