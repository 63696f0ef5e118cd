import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { Store } from '../ports';

/** The launch that stands for this one after others have joined it. */
export async function launchInCharge(store: Store, id: LaunchId): Promise<Launch | undefined> {
  const seen = new Set<LaunchId>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const launch = await store.launch(at);
    if (!launch?.joined) return launch;
    at = launch.joined;
  }
  throw new Error(`Cannot find the launch in charge of "${id}": launches ${[...seen].join(', ')} join each other`);
}
