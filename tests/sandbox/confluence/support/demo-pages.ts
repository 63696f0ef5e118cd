import { titleOf } from '../../../../sandbox/confluence/state/pages';
import type { TestConfluence } from './a-confluence';

export function spaceIdOf({ confluence }: TestConfluence): string {
  const [space] = confluence.state.spaces.values();
  if (space === undefined) throw new Error('Cannot test: the demo has no space');
  return space.id;
}

/** @throws when the demo has no such page */
export function pageIdOf({ confluence }: TestConfluence, title: string): string {
  const page = [...confluence.state.pages.values()].find((one) => titleOf(one) === title);
  if (page === undefined) throw new Error(`Cannot test: the demo has no page "${title}"`);
  return page.id;
}
