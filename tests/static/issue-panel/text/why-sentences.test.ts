import { whySentences } from '../../../../static/issue-panel/text/why-sentences';
import { anIssue, aStep } from '../../support/panel-builders';

const shift = (overrides: Parameters<typeof aStep>[0] = {}) =>
  aStep({
    issue: anIssue(),
    from: { start: null, due: '2026-05-07' },
    to: { start: null, due: '2026-05-18' },
    dependency: { type: 'FS', lag: 2, mode: 'exactly' },
    ...overrides,
  });
const cause = (overrides: Parameters<typeof aStep>[0] = {}) =>
  aStep({
    from: { start: null, due: '2026-05-05' },
    to: { start: null, due: '2026-05-14' },
    at: '2026-05-03T12:00:00Z',
    ...overrides,
  });

describe('whySentences()', () => {
  beforeAll(() => jest.useFakeTimers({ now: new Date('2026-05-20T12:00:00Z') }));
  afterAll(() => jest.useRealTimers());

  it('tells the cause with who and when, then what followed from which rule', () => {
    expect(whySentences([cause(), shift()])).toEqual([
      'Feature freeze (PROD-2) moved from Tue 5 May to Thu 14 May on 3 May, by Priya.',
      'Brief lock sits exactly 2 working days after it. So it went from Thu 7 May to Mon 18 May.',
    ]);
  });

  it('names nobody when it is not known who, and nothing of a hidden issue', () => {
    const untold = { issue: null, from: { start: null, due: null }, to: { start: null, due: null } };
    expect(whySentences([cause({ by: null, ...untold }), shift(untold)])).toEqual([
      'An issue you cannot see moved on 3 May.',
      'An issue you cannot see follows it.',
    ]);
  });

  it('names a dependency that was drawn, when the issue it starts from did not move', () => {
    const still = { start: null, due: '2026-05-14' };
    expect(whySentences([cause({ from: still, to: still })])).toEqual([
      'The dependency on Feature freeze (PROD-2) changed on 3 May, by Priya.',
    ]);
  });

  it('gives a changed dependency as the reason when the first step is a shift', () => {
    expect(whySentences([shift({ at: '2026-05-03T12:00:00Z' })])[0]).toMatch(
      /on 3 May, by Priya, because a dependency of it changed\.$/,
    );
  });

  it.each([
    [{ type: 'FS', lag: 0, mode: 'exactly' } as const, 'Brief lock sits right after it.'],
    [{ type: 'FS', lag: 0, mode: 'at-least' } as const, 'Brief lock comes after it.'],
    [{ type: 'SS', lag: 1, mode: 'at-least' } as const, 'Brief lock starts at least 1 working day after it starts.'],
    [{ type: 'FS', lag: 0, mode: 'keep-gap' } as const, 'Brief lock keeps its gap, and starts after it.'],
  ])('reads %j as "%s"', (dependency, text) => {
    expect(whySentences([cause(), shift({ dependency })])[1]).toContain(text);
  });

  it('speaks of the start where only the start moved', () => {
    const step = shift({
      from: { start: '2026-05-04', due: '2026-05-18' },
      to: { start: '2026-05-05', due: '2026-05-18' },
    });
    expect(whySentences([cause(), step])[1]).toContain('with its start from Mon 4 May to Tue 5 May');
  });
});
