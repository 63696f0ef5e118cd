import { withLock, withRecheck, withSection } from '../../../src/domain/narrative/change-brief';
import { saysTheSame } from '../../../src/domain/narrative/says-the-same';
import { aBrief, anEdge, fullContent } from '../../support/a-brief';
import { anId } from '../../support/an-issue';

const author = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const text = '  kept as it is\n';

describe('withSection', () => {
  test('changes one section, counts it up alone, and keeps a version of the whole', () => {
    const before = aBrief({ content: fullContent, number: 3 });

    const { brief, version } = withSection(before, { section: 'who', text }, { ...author, reason: null });

    expect(brief).toEqual({
      ...before,
      content: { ...fullContent, who: text },
      revisions: { ...before.revisions, who: 1 },
      number: 4,
    });
    expect(version).toEqual({
      ...{ epicId: 'PROD-1', number: 4, ...author, act: 'saved', section: 'who', reason: null },
      content: { ...fullContent, who: text },
    });
  });

  test('of a locked brief tells why, and leaves it locked', () => {
    const lock = { number: 1, ...author };
    const before = aBrief({ number: 1, lock });

    const { brief, version } = withSection(
      before,
      { section: 'notTrue', lines: [] },
      { ...author, reason: 'Legal asked' },
    );

    expect(brief.lock).toEqual(lock);
    expect(version).toMatchObject({ act: 'changed-after-lock', reason: 'Legal asked', section: 'notTrue' });
  });
});

describe('withLock', () => {
  test('is a version of its own with the same words', () => {
    const { brief, version } = withLock(aBrief({ content: fullContent, number: 3 }), author);
    expect(brief).toMatchObject({ number: 4, lock: { number: 4, ...author }, content: fullContent });
    expect(version).toMatchObject({ number: 4, act: 'locked', section: null, content: fullContent });
  });
});

describe('withRecheck', () => {
  test('marks the feature of one row as seen, and counts no section up', () => {
    const feature = { id: anId('PROD-14'), seen: 0 };
    const edges = [anEdge({ id: 'a', feature }), anEdge({ id: 'b', feature })];
    const before = aBrief({ content: { ...fullContent, edges }, number: 1 });

    const { brief, version } = withRecheck(before, { rowId: 'b', revision: 2 }, author);

    expect(brief.content.edges).toEqual([edges[0], anEdge({ id: 'b', feature: { ...feature, seen: 2 } })]);
    expect(brief.revisions).toEqual(before.revisions);
    expect(version).toMatchObject({ number: 2, act: 'rechecked', section: 'edges' });
  });
});

describe('saysTheSame', () => {
  const edge = anEdge({ id: 'a', feature: { id: anId('PROD-14'), seen: 0 } });
  const content = { ...fullContent, edges: [edge] };

  test.each([
    { name: 'the same text', change: { section: 'who', text: fullContent.who }, same: true },
    { name: 'a blank more', change: { section: 'who', text: `${fullContent.who} ` }, same: false },
    {
      name: 'the same rows',
      change: { section: 'edges', rows: [{ ...edge, feature: { id: anId('PROD-14'), seen: 2 } }] },
      same: true,
    },
    { name: 'another feature', change: { section: 'edges', rows: [{ ...edge, feature: null }] }, same: false },
    { name: 'a row less', change: { section: 'edges', rows: [] }, same: false },
    { name: 'another line', change: { section: 'notTrue', lines: [{ id: 'line-1', text: 'Other' }] }, same: false },
    { name: 'the same lines', change: { section: 'notTrue', lines: fullContent.notTrue }, same: true },
  ] as const)('$name: $same', ({ change, same }) => {
    expect(saysTheSame(content, change)).toBe(same);
  });
});
