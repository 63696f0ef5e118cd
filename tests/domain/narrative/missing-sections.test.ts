import { briefSections } from '../../../src/domain/narrative/brief';
import { emptyContent } from '../../../src/domain/narrative/empty-brief';
import { missingSections } from '../../../src/domain/narrative/missing-sections';
import { anEdge, fullContent } from '../../support/a-brief';

describe('missingSections', () => {
  test('names every section of an empty brief, in the order of the page', () => {
    expect(missingSections(emptyContent)).toEqual(briefSections);
  });

  test('names none of a brief that is written in full', () => {
    expect(missingSections(fullContent)).toEqual([]);
  });

  test.each([
    { name: 'blanks only', change: { who: ' \n\t' }, missing: ['who'] },
    {
      name: 'an edge that says only what it does',
      change: { edges: [anEdge({ id: 'a', behaviour: '', later: ' ' })] },
      missing: ['edges'],
    },
    { name: 'an edge that does nothing', change: { edges: [anEdge({ id: 'a', does: '' })] }, missing: ['edges'] },
    {
      name: 'one edge that is not finished',
      change: { edges: [anEdge({ id: 'a' }), anEdge({ id: 'b', does: '' })] },
      missing: ['edges'],
    },
    { name: 'an edge without a later', change: { edges: [anEdge({ id: 'a', later: '' })] }, missing: [] },
    {
      name: 'an edge with a later alone',
      change: { edges: [anEdge({ id: 'a', inCase: '', behaviour: '' })] },
      missing: [],
    },
    {
      name: 'an empty line',
      change: {
        notTrue: [
          { id: 'a', text: 'It learns' },
          { id: 'b', text: '' },
        ],
      },
      missing: ['notTrue'],
    },
  ])('$name: $missing', ({ change, missing }) => {
    expect(missingSections({ ...fullContent, ...change })).toEqual(missing);
  });
});
