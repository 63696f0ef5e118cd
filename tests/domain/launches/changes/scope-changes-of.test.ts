import { scopeChangesOf } from '../../../../src/domain/launches/changes/scope-changes-of';
import type { FeatureFacts } from '../../../../src/domain/narrative/feature';
import { noteFeature } from '../../../../src/domain/narrative/note-feature';
import { aDay } from '../../../support/a-day';
import { aFeature, someFacts } from '../../../support/a-feature';

const seen = { by: 'ann', at: '2026-06-02T09:00:00.000Z' };
const nothing = { from: null, to: null };

function changes(was: Partial<FeatureFacts>, is: Partial<FeatureFacts> | null) {
  const before = aFeature({ id: 'PROD-14', facts: someFacts(was), revision: 3 });
  return scopeChangesOf(before, noteFeature(before, is && someFacts({ ...was, ...is }), seen));
}

describe('scopeChangesOf', () => {
  test.each([
    { name: 'descoped', was: {}, is: { descoped: true }, found: [{ what: 'descoped', ...nothing }] },
    { name: 'reopened', was: { done: true }, is: { done: false }, found: [{ what: 'reopened', ...nothing }] },
    { name: 'gone', was: {}, is: null, found: [{ what: 'gone', ...nothing }] },
    {
      name: 'taken out of epic and version at once, which is one change',
      was: {},
      is: { parentId: null, versionIds: [] },
      found: [{ what: 'left', ...nothing }],
    },
    {
      name: 'moved past the launch, with both days',
      was: { due: aDay('2026-06-01') },
      is: { due: aDay('2026-07-01'), pastLaunch: true },
      found: [{ what: 'moved', from: '2026-06-01', to: '2026-07-01' }],
    },
    {
      name: 'renamed, with both names',
      was: { summary: 'Drafts' },
      is: { summary: 'Shared drafts' },
      found: [{ what: 'renamed', from: 'Drafts', to: 'Shared drafts' }],
    },
    { name: 'named for the first time', was: { summary: null }, is: { summary: 'Shared drafts' }, found: [] },
    { name: 'done', was: {}, is: { done: true }, found: [] },
    { name: 'moved within the launch', was: {}, is: { due: aDay('2026-06-01') }, found: [] },
  ])('a feature that is $name', ({ was, is, found }) => {
    expect(changes(was, is)).toEqual(found);
  });

  test('tells only what is new since the look before', () => {
    const first = aFeature({ id: 'PROD-14' });
    const second = noteFeature(first, someFacts({ descoped: true }), seen);
    const third = noteFeature(second, someFacts({ descoped: true, versionIds: [] }), seen);

    expect(scopeChangesOf(second, third)).toEqual([{ what: 'left', ...nothing }]);
    expect(scopeChangesOf(third, third)).toEqual([]);
  });
});
