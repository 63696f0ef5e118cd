import { escalationKinds } from '../../../../src/domain/settings/settings';
import { mostWords, sayNotice, wordsIn } from '../../../../src/domain/signals/messages/say-notice';
import type { Told, ToldMove } from '../../../../src/domain/signals/messages/told';
import { aDay } from '../../../support/a-day';
import { fc } from '../../../support/fast-check';

const nothing: Told = {
  ...{ launch: 'Atlas 2.0', cause: null, moved: [], proposed: [], isAsked: false, offered: 0 },
  ...{ conflicts: [], touched: [], escalations: [], role: null, isPassedOn: false },
};

const aMove = (key: string | null, days = 7): ToldMove => ({ key, due: aDay('2026-05-07'), days });
const byProduct = { kind: 'date', key: null, role: 'product' } as const;
const wayOut =
  'Nothing to do unless the new date does not work: Lockstep on this issue tells why, and lets you pin the date or undo the change.';
const slip = { kind: 'slip', occasion: 'r', days: 7, key: 'PROD-2' } as const;

describe('sayNotice', () => {
  test.each<{ name: string; told: Partial<Told>; says: readonly string[] }>([
    { name: 'nothing', told: {}, says: [] },
    {
      name: 'one issue that moved, because of one that may be named',
      told: { moved: [aMove('MKT-1')], cause: { ...byProduct, key: 'MKT-9' } },
      says: ['MKT-1 moved 7 working days later, to Thu 7 May, because MKT-9 moved.', wayOut],
    },
    {
      name: 'several, because of one that may not',
      told: { moved: [aMove('MKT-1', -1), aMove('MKT-2'), aMove('MKT-3')], cause: byProduct },
      says: [
        'MKT-1 moved 1 working day earlier, to Thu 7 May, because a product milestone before it moved. So did 2 more of your issues: MKT-2 and MKT-3.',
        wayOut,
      ],
    },
    {
      name: 'several of which one may not be named',
      told: { moved: [aMove('MKT-1'), aMove(null)] },
      says: ['MKT-1 moved 7 working days later, to Thu 7 May. So did one more of your issues.', wayOut],
    },
    {
      name: 'dates that were taken away',
      told: { moved: [{ key: 'MKT-1', due: null, days: 0 }], cause: { ...byProduct, kind: 'undo' } },
      says: ['MKT-1 moved to other dates, because an earlier change was taken back.', wayOut],
    },
    {
      name: 'a date that follows',
      told: { proposed: [aMove('PROD-4'), aMove('PROD-5')], cause: byProduct },
      says: [
        'PROD-4 would have to move to Thu 7 May because a product milestone before it moved. Accept or decline it in the Lockstep panel of the issue. 1 more proposal waits for you.',
      ],
    },
    {
      name: 'a date that somebody asks for',
      told: { proposed: [aMove(null)], isAsked: true },
      says: [
        'Somebody asks you to move an issue of yours to Thu 7 May. Accept or decline it in the Lockstep panel of the issue.',
      ],
    },
    {
      name: 'dates that wait',
      told: { offered: 14, cause: { kind: 'calendar', key: null, role: null } },
      says: ['14 dates of Atlas 2.0 wait for your yes. They would move because the working calendar was changed.'],
    },
    {
      name: 'rules that cannot hold',
      told: { conflicts: ['MKT-1', null], launch: null },
      says: ['A change breaks 2 rules of this launch, at MKT-1. Choose what gives under Conflicts.'],
    },
    {
      name: 'approved work',
      told: { touched: ['MKT-1'] },
      says: ['One issue with approved or locked work moved (MKT-1). Check that what was approved still fits.'],
    },
    {
      name: 'approved work that may not be named',
      told: { touched: ['MKT-1', null] },
      says: ['2 issues with approved or locked work moved. Check that what was approved still fits.'],
    },
    {
      name: 'a slip',
      told: { escalations: [slip], role: 'marketing production lead' },
      says: [
        'You are asked as marketing production lead for Atlas 2.0: please look, and acknowledge it in Lockstep under Waiting for me.',
        'PROD-2 has slipped 7 working days within two weeks.',
      ],
    },
    {
      name: 'what nobody has acknowledged',
      told: {
        escalations: [
          { kind: 'gate-missed', occasion: '2026-05-07', days: 1, key: null },
          { kind: 'review-late', occasion: 'version-2', days: 0, key: 'MKT-1' },
          { kind: 'review-late', occasion: 'version-2', days: 2, key: 'MKT-2' },
          { kind: 'unsigned', occasion: '2026-05-21', days: 9, key: 'MKT-3' },
          { kind: 'early-production', occasion: 'before-freeze', days: null, key: null },
          { kind: 'early-production', occasion: 'freeze-lifted', days: null, key: 'MKT-4' },
        ],
        isPassedOn: true,
        launch: 'A launch with a name that goes on and on and on',
      },
      says: [
        'Nobody has acknowledged this yet, so you are asked for this launch: please look, and acknowledge it in Lockstep under Waiting for me.',
        'The gate of a milestone was due on Thu 7 May and is still shut.',
        'The review of MKT-1 is past its window.',
        'The review of MKT-2 is 2 working days past its window.',
        'The claims of MKT-3 are not signed, and the launch is on Thu 21 May.',
        'There is more in Lockstep.',
      ],
    },
  ])('$name', ({ told, says }) => {
    expect(sayNotice({ ...nothing, ...told })).toEqual(says);
  });

  test('has at most eighty words, whatever there is to tell, and says something where there is something', () => {
    const key = fc.option(fc.constantFrom('MKT-1', 'PROD-22', 'INTL-333'));
    const days = fc.integer({ min: -400, max: 400 });
    const move = fc.record({ key, days, due: fc.option(fc.constant(aDay('2026-05-07'))) });
    const kinds = ['date', 'dependency', 'status', 'calendar', 'anchor', 'undo', 'offer', 'conflict'] as const;
    const words = fc.option(fc.lorem({ maxCount: 60 }));
    const escalation = fc.record({
      kind: fc.constantFrom(...escalationKinds),
      occasion: fc.constant('2026-05-07'),
      days: fc.option(days),
      key,
    });
    const told = fc.record<Told>({
      launch: words,
      cause: fc.option(
        fc.record({ kind: fc.constantFrom(...kinds), key, role: fc.constantFrom('product', 'marketing') }),
      ),
      moved: fc.array(move),
      proposed: fc.array(move),
      isAsked: fc.boolean(),
      offered: fc.nat(3000),
      conflicts: fc.array(key),
      touched: fc.array(key),
      escalations: fc.array(escalation, { maxLength: 30 }),
      role: words,
      isPassedOn: fc.boolean(),
    });
    fc.assert(
      fc.property(told, (of) => {
        const said = sayNotice(of);
        const isAny = [of.moved, of.proposed, of.conflicts, of.touched, of.escalations].some((list) => list.length > 0);
        expect(wordsIn(said)).toBeLessThanOrEqual(mostWords);
        expect(said.length > 0).toBe(isAny || of.offered > 0);
        expect(said.join(' ')).not.toMatch(/!|\b(undefined|null|NaN)\b/);
        // The first of it is never cut off.
        expect(said[0]).not.toBe('There is more in Lockstep.');
      }),
    );
  });
});
