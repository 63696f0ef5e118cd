import { noteFeature } from '../../../src/domain/narrative/note-feature';
import { aFeature, someFacts } from '../../support/a-feature';
import { aDay } from '../../support/a-day';
import { fc } from '../../support/fast-check';

const seen = { by: 'ann', at: '2026-06-02T09:00:00.000Z' };

const facts = fc.record({
  summary: fc.constantFrom(null, 'Shared drafts', 'Drafts for all'),
  descoped: fc.boolean(),
  done: fc.boolean(),
  parentId: fc.constantFrom(null, 'PROD-1', 'PROD-2'),
  versionIds: fc.subarray(['10001', '10002', '10003']),
  pastLaunch: fc.boolean(),
  due: fc.constantFrom(null, aDay('2026-06-01'), aDay('2026-07-01')),
});

describe('noteFeature', () => {
  test.each([
    { name: 'given up', to: { descoped: true, done: true }, causes: ['descoped'] },
    { name: 'taken out of its epic', to: { parentId: null }, causes: ['left-epic'] },
    { name: 'moved to another epic', to: { parentId: 'PROD-2' }, causes: ['left-epic'] },
    { name: 'taken out of its version', to: { versionIds: [] }, causes: ['left-version'] },
    { name: 'moved to another version', to: { versionIds: ['10002'] }, causes: ['left-version'] },
    { name: 'put into a version more', to: { versionIds: ['10001', '10002'] }, causes: [] },
    { name: 'moved past the launch', to: { pastLaunch: true, due: aDay('2026-07-01') }, causes: ['moved-past-launch'] },
    { name: 'moved before the launch', to: { due: aDay('2026-06-01') }, causes: [] },
    { name: 'done', to: { done: true }, causes: [] },
    { name: 'renamed, which makes no claim stale', to: { summary: 'Drafts for all' }, causes: [] },
    { name: 'deleted', to: null, causes: ['gone'] },
    {
      name: 'given up, and out of epic and version at once',
      to: { descoped: true, parentId: null, versionIds: [] },
      causes: ['descoped', 'left-epic', 'left-version'],
    },
  ])('a story that is $name: $causes', ({ to, causes }) => {
    const before = aFeature({ id: 'PROD-14' });

    const after = noteFeature(before, to && someFacts(to), seen);

    expect(after.changes).toEqual(causes.map((cause, index) => ({ revision: index + 1, cause, ...seen })));
    expect(after.revision).toBe(causes.length);
    expect(after.facts).toEqual(to && someFacts(to));
  });

  test('a story that was done and is not any more was reopened', () => {
    const before = aFeature({ id: 'PROD-14', facts: someFacts({ done: true }) });
    expect(noteFeature(before, someFacts(), seen).changes).toMatchObject([{ cause: 'reopened' }]);
  });

  test('a story that was given up and is taken up again was reopened, and what was told stays', () => {
    const descoped = noteFeature(aFeature({ id: 'PROD-14' }), someFacts({ descoped: true, done: true }), seen);
    const back = noteFeature(descoped, someFacts(), seen);
    expect(back.changes).toMatchObject([{ cause: 'descoped' }, { cause: 'reopened' }]);
    expect(noteFeature(back, someFacts({ descoped: true, done: true }), seen).revision).toBe(3);
  });

  test('a story that was gone and comes back tells nothing new', () => {
    const gone = noteFeature(aFeature({ id: 'PROD-14' }), null, seen);
    expect(noteFeature(gone, someFacts({ descoped: true }), seen).changes).toEqual(gone.changes);
  });

  test('moved past the launch again, further: that is news', () => {
    const past = someFacts({ pastLaunch: true, due: aDay('2026-07-01') });
    const before = aFeature({ id: 'PROD-14', facts: past });
    const further = noteFeature(before, { ...past, due: aDay('2026-07-08') }, seen);
    expect(further.changes).toMatchObject([{ cause: 'moved-past-launch' }]);
    expect(noteFeature(before, { ...past, due: aDay('2026-06-30') }, seen).changes).toEqual([]);
  });

  test('keeps the newest twenty changes, and counts on', () => {
    let feature = aFeature({ id: 'PROD-14' });
    for (let time = 0; time < 25; time += 1) {
      feature = noteFeature(feature, someFacts({ descoped: true }), seen);
      feature = noteFeature(feature, someFacts(), seen);
    }
    expect(feature.changes.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, at) => at + 6));
    expect(feature.revision).toBe(25);
  });

  test('told the same twice, it is the very same record; revisions only grow', () => {
    fc.assert(
      fc.property(fc.array(fc.option(facts)), (story) => {
        let feature = aFeature({ id: 'PROD-14', facts: null });
        for (const one of story) {
          const next = noteFeature(feature, one, seen);
          expect(noteFeature(next, structuredClone(one), seen)).toBe(next);
          expect(next.revision).toBeGreaterThanOrEqual(feature.revision);
          expect(next.changes.at(-1)?.revision ?? 0).toBe(next.revision);
          feature = next;
        }
      }),
    );
  });
});
