import type { Confluence } from '../confluence/confluence';
import { clearState, nextId } from '../confluence/state/confluence-state';
import type { SpaceRecord } from '../confluence/state/records';
import { adf } from './pages/adf';
import { homePage } from './pages/home';
import { accountIdOf, personIds } from './people';
import { seedPage } from './seed-page';

/** The company has worked in it for a while. */
const ageMs = 200 * 86_400_000;

/** Replaces all that Confluence knows by the space of the demo company, with its home page only. */
export function seedSpaces(confluence: Confluence): SpaceRecord {
  const { state } = confluence;
  clearState(state);
  const editors = personIds.filter((person) => person !== 'legal').map(accountIdOf);
  const owner = accountIdOf('launch-owner');
  const created = state.now() - ageMs;
  const space: SpaceRecord = {
    ...{ id: nextId(state), key: 'GTM', name: 'Go-to-market', authorId: owner, created, homepageId: null },
    // Legal reads along and comments elsewhere.
    grants: {
      read: 'everyone',
      create: editors,
      update: editors,
      delete: editors,
      administer: [owner, accountIdOf('admin')],
    },
    appDenied: [],
  };
  state.spaces.set(space.id, space);
  const body = adf.document(...homePage);
  const home = seedPage(confluence, {
    spaceId: space.id,
    title: 'Go-to-market home',
    parentId: null,
    versions: [{ at: created, by: 'launch-owner', body }],
  });
  const whole = { ...space, homepageId: home.id };
  state.spaces.set(space.id, whole);
  return whole;
}
