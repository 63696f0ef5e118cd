import type { MilestoneId } from '../../domain/schedule/plan';
import type { Messages, Place } from '../signal-ports';

/** Places and readers as they were read a moment ago: many notices of one launch ask for the same ones. */
export type Places = Pick<Messages, 'places' | 'reader'>;

/** @param likely read along with the first question: a thousand cost what one costs */
export function rememberPlaces(messages: Places, likely: readonly MilestoneId[]): Places {
  const known = new Map<MilestoneId, Place | undefined>();
  const readers = new Map<string, ReturnType<Messages['reader']>>();
  const ask = async (ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Place>> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    const unknown = missing.length > 0 && known.size === 0 ? [...new Set([...ids, ...likely])] : missing;
    const found = unknown.length > 0 ? await messages.places(unknown) : new Map<MilestoneId, Place>();
    for (const id of unknown) known.set(id, found.get(id));
    return new Map(ids.flatMap((id) => placeIn(known, id)));
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: questions at the same time would not know of each other's answers.
    places: (ids) => {
      const answer = last.then(() => ask(ids));
      last = answer.catch(() => undefined);
      return answer;
    },
    reader: (issueKey, accountId) => {
      const name = `${accountId} ${issueKey}`;
      const asked = readers.get(name) ?? messages.reader(issueKey, accountId);
      readers.set(name, asked);
      return asked;
    },
  };
}

function placeIn(known: ReadonlyMap<MilestoneId, Place | undefined>, id: MilestoneId): [MilestoneId, Place][] {
  const place = known.get(id);
  return place ? [[id, place]] : [];
}
