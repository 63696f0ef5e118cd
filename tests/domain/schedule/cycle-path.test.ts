import { cyclePath } from '../../../src/domain/schedule/cycle-path';
import { aDependency } from '../../support/a-plan';

function pathOf(ends: string, ...existing: string[]): string | undefined {
  return cyclePath(
    existing.map((one) => aDependency(one)),
    aDependency(ends),
  )?.join(' ');
}

describe('cyclePath', () => {
  test.each<[string, string[], string | undefined]>([
    ['A > B', [], undefined],
    ['A > B', ['A > B', 'A > C', 'C > B'], undefined],
    ['A > A', [], 'A A'],
    ['A > B', ['B > A'], 'A B A'],
    ['A > B', ['B > C', 'C > D', 'D > A'], 'A B C D A'],
    ['A > B', ['B > C', 'C > A', 'B > D', 'D > E', 'E > A'], 'A B C A'],
    ['A > B', ['B > D', 'D > A', 'B > C', 'C > A'], 'A B C A'],
    ['A > B', ['B > C', 'C > B', 'C > D'], undefined],
  ])('of %s among %j', (ends, existing, expected) => {
    expect(pathOf(ends, ...existing)).toBe(expected);
  });
});
