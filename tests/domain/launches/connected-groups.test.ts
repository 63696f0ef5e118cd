import { fc } from '../../support/fast-check';
import { connectedGroups } from '../../../src/domain/launches/connected-groups';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';

function links(...pairs: readonly string[]) {
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from: anId(from), to: anId(to) };
  });
}

describe('connectedGroups', () => {
  test.each([
    { name: 'no links, no groups', given: [], groups: [] },
    { name: 'a chain is one group', given: ['a b', 'b c'], groups: [['a', 'b', 'c']] },
    {
      name: 'groups and members in order of appearance',
      given: ['c d', 'a b', 'd e'],
      groups: [
        ['c', 'd', 'e'],
        ['a', 'b'],
      ],
    },
    { name: 'a late link ties two groups', given: ['a b', 'c d', 'd a'], groups: [['a', 'b', 'c', 'd']] },
    { name: 'a circle is one group', given: ['a b', 'b a'], groups: [['a', 'b']] },
    { name: 'a link to itself is a group of one', given: ['a a'], groups: [['a']] },
  ])('$name', ({ given, groups }) => {
    expect(connectedGroups(links(...given))).toEqual(groups);
  });

  test('agrees with a plain flood fill', () => {
    const id = fc.nat(12).map((number) => anId(`MKT-${number}`));
    fc.assert(
      fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 25 }), (given) => {
        expect(connectedGroups(given)).toEqual(floodFill(given));
      }),
      { seed: 3 },
    );
  });

  test('takes a chain of 50,000', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ from: anId(`${index}`), to: anId(`${index + 1}`) }));

    expect(connectedGroups(chain)).toHaveLength(1);
    expect(connectedGroups(chain.toReversed())).toHaveLength(1);
  });
});

function floodFill(given: readonly { from: MilestoneId; to: MilestoneId }[]): MilestoneId[][] {
  const ids = [...new Set(given.flatMap(({ from, to }) => [from, to]))];
  const groups: MilestoneId[][] = [];
  for (const id of ids) {
    if (groups.some((group) => group.includes(id))) continue;
    const reached = new Set([id]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of given) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
    }
    groups.push(ids.filter((other) => reached.has(other)));
  }
  return groups;
}
