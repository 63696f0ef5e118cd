import type { Launch } from '../../domain/launches/launch';
import type { Store } from '../ports';

/** Active launches, those that have joined another one left out. The listing may lag behind by seconds. */
export async function launchesUnderWay(store: Pick<Store, 'activeLaunches'>): Promise<Launch[]> {
  const found: Launch[] = [];
  for await (const page of store.activeLaunches()) found.push(...page.filter(({ joined }) => joined === null));
  return found;
}
