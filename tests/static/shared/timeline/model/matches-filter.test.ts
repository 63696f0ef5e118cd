import { matchesFilter } from '../../../../../static/shared/timeline/model/matches-filter';
import { noFilter } from '../../../../../static/shared/timeline/model/timeline-filter';
import { aMilestone } from '../a-launch-view';

describe('matchesFilter', () => {
  const brief = aMilestone('1', { summary: 'Brief lock', who: { id: 'u1', name: 'Priya' }, missed: true });

  it.each([
    ['nothing', {}, true],
    ['words in any order', { text: 'LOCK mkt' }, true],
    ['a person by name', { text: 'priya' }, true],
    ['another word', { text: 'brief embargo' }, false],
    ['its lane', { lanes: ['marketing'] }, true],
    ['the other lane', { lanes: ['product'] }, false],
    ['nobody', { people: [''] }, false],
    ['slipped or missed', { slippedOnly: true, missedOnly: true }, true],
    ['slipped', { slippedOnly: true }, false],
    ['the critical path', { missedOnly: true, criticalOnly: true }, false],
  ] as const)('asked for %s', (_, filter, matches) => {
    expect(matchesFilter({ ...noFilter, ...filter }, brief)).toBe(matches);
  });
});
