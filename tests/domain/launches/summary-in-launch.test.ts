import { rowNameOf, summaryInLaunch } from '../../../src/domain/launches/summary-in-launch';

describe('summaryInLaunch', () => {
  test('names the launch behind the row', () => {
    expect(summaryInLaunch(' Feature freeze ', 'Atlas 3.0')).toBe('Feature freeze (Atlas 3.0)');
  });

  test('is one line, and cuts no character in half', () => {
    expect(summaryInLaunch('Feature\nfreeze\t ', 'Atlas\r\n3.0')).toBe('Feature freeze (Atlas 3.0)');
    expect(summaryInLaunch(`x${'🚀'.repeat(99)}`, 'y'.repeat(80)).isWellFormed()).toBe(true);
  });

  test('stays within what Jira takes, the name of the launch whole', () => {
    const summary = summaryInLaunch('x'.repeat(200), 'y'.repeat(80));

    expect(summary).toHaveLength(255);
    expect(summary.endsWith(`(${'y'.repeat(80)})`)).toBe(true);
  });
});

describe('rowNameOf', () => {
  test.each([
    ['Feature freeze (Atlas 3.0)', 'Feature freeze'],
    ['Feature freeze (Atlas 2.0)', 'Feature freeze (Atlas 2.0)'],
    ['Feature freeze', 'Feature freeze'],
  ])('of "%s" in Atlas 3.0 is "%s"', (summary, name) => {
    expect(rowNameOf(summary, 'Atlas 3.0')).toBe(name);
  });
});
