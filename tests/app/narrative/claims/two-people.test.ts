import type { ClaimAction, ClaimView } from '../../../../src/contract/claim-table';
import { claimLimits } from '../../../../src/domain/narrative/limits';
import { claimDesk } from '../../../support/claim-desk';
import { fc } from '../../../support/fast-check';
import { givenClaims } from '../../../support/given-claims';
import { interleave } from '../../../support/interleave';

/** What a person does next, to the claim with that number among those they see. */
type Step =
  | { readonly kind: 'edit'; readonly nth: number; readonly text: string }
  | { readonly kind: 'rate' | 'remove'; readonly nth: number }
  | { readonly kind: 'add'; readonly count: number }
  | { readonly kind: 'move'; readonly nth: number; readonly before: number };

const nth = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), nth, text: fc.stringMatching(/^[a-z]{1,8}$/) }),
  fc.record({ kind: fc.constantFrom('rate' as const, 'remove' as const), nth }),
  fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: claimLimits.perPage }) }),
  fc.record({ kind: fc.constant('move' as const), nth, before: nth }),
);

const issueId = 'MKT-1';
const beginning = 3;

interface Tally {
  readonly added: string[];
  readonly removed: Set<string>;
  /** The newest claim that was told to be saved, by id. */
  readonly told: Map<string, ClaimView>;
}

describe('two people at one table, in any order', () => {
  test('lose nothing that was told to be saved, and nothing is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 6 }),
        fc.array(step, { maxLength: 6 }),
        async (scheduler, annDoes, bobDoes) => {
          const world = await givenClaims();
          const start = await claimDesk(world).add(...Array.from({ length: beginning }, (_, at) => `Claim ${at}`));
          const tally: Tally = { added: start.map(({ id }) => id), removed: new Set(), told: new Map() };
          for (const claim of start) tally.told.set(claim.id, claim);
          const slow = interleave(world, scheduler);

          await scheduler.waitFor(
            Promise.all([
              work(claimDesk(slow, { as: 'ann' }), { does: annDoes, start, tally }),
              work(claimDesk(slow, { as: 'bob' }), { does: bobDoes, start, tally }),
            ]),
          );

          const { claims, sheets } = await claimDesk(world).load();
          const ids = claims.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect([...ids].sort()).toEqual(tally.added.filter((id) => !tally.removed.has(id)).sort());
          expect(sheets[0]?.order).toEqual(ids);
          for (const { id, text, rating, revision } of claims)
            expect(tally.told.get(id)).toMatchObject({ text, rating, revision });
        },
      ),
      { numRuns: 150 },
    );
  });
});

interface Work {
  readonly does: readonly Step[];
  readonly start: readonly ClaimView[];
  readonly tally: Tally;
}

/** One person, who sees what the replies tell, and not what the other does meanwhile. */
async function work(desk: ReturnType<typeof claimDesk>, { does, start, tally }: Work): Promise<void> {
  let seen = [...start];
  for (const next of does) {
    const reply = await desk.ask(...messageOf(next, seen));
    if (!('sheet' in reply)) continue;
    if (reply.kind === 'done') note(next, reply, tally);
    const gone = new Set(seen.map(({ id }) => id).filter((id) => !reply.sheet.order.includes(id)));
    const news = new Map(reply.claims.map((claim) => [claim.id, claim]));
    const known = seen.filter(({ id }) => !gone.has(id)).map((claim) => news.get(claim.id) ?? claim);
    seen = [...known, ...reply.claims.filter(({ id }) => !known.some((claim) => claim.id === id))];
    if (next.kind === 'remove' && reply.kind === 'done') gone.forEach((id) => tally.removed.add(id));
  }
}

function messageOf(next: Step, seen: readonly ClaimView[]): Parameters<ReturnType<typeof claimDesk>['ask']> {
  const at = (index: number) => seen[index % Math.max(seen.length, 1)];
  if (next.kind === 'add') {
    const texts = Array.from({ length: next.count }, (_, index) => `Added ${index}`);
    return ['claims.add', { issueId, texts, after: at(0)?.id ?? null }];
  }
  const claim = at(next.nth);
  const claimId = claim?.id ?? 'none';
  const basedOn = claim?.revision ?? 0;
  switch (next.kind) {
    case 'edit':
      return ['claims.edit', { issueId, claimId, basedOn, text: next.text }];
    case 'rate':
      return ['claims.rate', { issueId, claims: [{ claimId, basedOn }], value: 'accurate' }];
    case 'remove':
      return ['claims.remove', { issueId, claimIds: [claimId] }];
    case 'move':
      return ['claims.move', { issueId, claimId, before: at(next.before)?.id ?? null }];
  }
}

function note(next: Step, { claims }: Extract<ClaimAction, { kind: 'done' }>, { added, told }: Tally): void {
  if (next.kind === 'add') added.push(...claims.map(({ id }) => id));
  for (const claim of claims) {
    const before = told.get(claim.id);
    // Replies may overtake each other on their way.
    if (!before || before.revision < claim.revision) told.set(claim.id, claim);
  }
}
