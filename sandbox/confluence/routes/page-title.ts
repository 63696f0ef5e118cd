import { refuse } from '../http/answer';
import { ended, got, type Got } from '../http/read-call';
import type { Call } from '../http/route';
import { isTitleTaken } from '../state/pages';

/** @returns the title as it is stored, or why it cannot be one */
export function readTitle({ state }: Call, spaceId: string, { title, butFor }: Wish): Got<string> {
  const trimmed = title.trim();
  if (trimmed === '') return ended(refuse(400, 'Title must be specified'));
  if (trimmed.length > 255) return ended(refuse(400, 'Title cannot be longer than 255 characters.'));
  if (isTitleTaken(state, spaceId, { title: trimmed, ...(butFor === undefined ? {} : { butFor }) })) {
    const taken = 'A page already exists with the same TITLE in this space';
    return ended(refuse(400, `A page with this title already exists: ${taken}`));
  }
  return got(trimmed);
}

interface Wish {
  readonly title: string;
  readonly butFor?: string;
}
