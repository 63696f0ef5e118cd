import type { LaunchView } from '../../../../src/contract/launch';

/** The format matrix of the launch. */
export function FormatsTab({ launch }: { readonly launch: LaunchView }) {
  return <p className="subtle">{launch.name}</p>;
}
