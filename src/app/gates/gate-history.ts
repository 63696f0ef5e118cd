import type { GateHistory } from '../../contract/gate-lists';
import { deedInWords } from '../../domain/gates/deed-in-words';
import { namePeople } from '../narrative/person-views';
import type { World } from '../ports';
import { mayDo } from './change-gate';
import type { GateRequest } from './see-gate';

const linesPerPage = 25;

/** What was done to a gate, newest first, for whoever sees the issue. */
export async function gateHistory(
  world: World,
  _request: GateRequest,
  { issueId, before }: { readonly issueId: string; readonly before: number | null },
): Promise<GateHistory> {
  const sight = await mayDo(world, { issueId, does: 'show the history of this gate', needs: 'see' });
  if ('kind' in sight) return sight;
  const last = Math.min(sight.gate.acts, (before ?? Infinity) - 1);
  const count = Math.max(0, Math.min(linesPerPage, last));
  const numbers = Array.from({ length: count }, (_, index) => last - index);
  const acts = count > 0 ? await world.gates.acts(sight.gate.issueId, numbers) : [];
  const toPerson = await namePeople(
    world,
    acts.flatMap(({ by }) => by ?? []),
  );
  const first = numbers.at(-1) ?? 1;
  return {
    kind: 'history',
    acts: acts.map(({ number, at, by, did }) => ({
      ...{ number, at, by: by === null ? null : toPerson(by) },
      ...deedInWords(did),
    })),
    before: first > 1 ? first : null,
  };
}
