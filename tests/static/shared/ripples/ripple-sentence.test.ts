import type { RippleView } from '../../../../src/contract/issue-panel';
import { rippleSentence } from '../../../../static/shared/ripples/ripple-sentence';
import { aRipple } from '../../support/panel-builders';

const year = new Date().getFullYear();
const of = { id: 'ripple-0', at: `${year}-11-01T12:00:00.000Z`, cause: 'date', shiftCount: 19 } as const;

describe('rippleSentence()', () => {
  it.each([
    ['date', /^Feature freeze \(PROD-2\) moved from .* to .* on 3 Nov, by Priya: 1 issue followed\.$/],
    ['dependency', /^A dependency of Feature freeze \(PROD-2\) changed on 3 Nov, by Priya: 1 issue followed\.$/],
    ['status', /^The status of Feature freeze \(PROD-2\) changed on 3 Nov, by Priya: 1 issue followed\.$/],
    ['calendar', /^Priya agreed to what a changed calendar implies, on 3 Nov: 1 issue followed\.$/],
    ['anchor', /^Priya moved T-0, Feature freeze \(PROD-2\), from .* to .* on 3 Nov: nothing else moved\.$/],
    ['conflict', /^Priya proposed another date for what Feature freeze \(PROD-2\) waits for, on 3 Nov\.$/],
  ] as const)('tells the cause %s', (cause, sentence) => {
    expect(rippleSentence(aRipple({ cause }))).toMatch(sentence);
  });

  it.each<[string, Partial<RippleView>, string]>([
    ['whole', { shiftCount: 17 }, 'Priya took back the ripple of 1 Nov, on 3 Nov: 17 dates went back.'],
    [
      'in part',
      { shiftCount: 17, stayed: 2 },
      'Priya took back the ripple of 1 Nov, on 3 Nov: 17 dates went back, 2 stayed.',
    ],
    [
      'with dates that Jira refused',
      { shiftCount: 17, failed: 1, stayed: 2 },
      'Priya took back the ripple of 1 Nov, on 3 Nov: 16 dates went back, 3 stayed.',
    ],
    [
      'while it goes on',
      { shiftCount: 17, state: 'running', by: null },
      'Someone took back the ripple of 1 Nov, on 3 Nov: 17 dates to go back.',
    ],
    [
      'taken back itself',
      { shiftCount: 1, of: { ...of, cause: 'undo' } },
      'Priya took back the undo of 1 Nov, on 3 Nov: 1 date went back.',
    ],
    [
      'seen in part',
      { shiftCount: 17, hiddenShifts: 3 },
      'Priya took back the ripple of 1 Nov, on 3 Nov: 17 dates went back, 3 of them hidden from you.',
    ],
  ])('tells an undo %s', (_, overrides, sentence) => {
    const ripple = aRipple({ cause: 'undo', of, causeIssue: null, causeFrom: null, causeTo: null, ...overrides });

    expect(rippleSentence(ripple)).toBe(sentence);
  });

  it('knows a ripple of the same day by its time', () => {
    const at = `${year}-11-03T10:15:00.000Z`;

    expect(rippleSentence(aRipple({ cause: 'undo', of: { ...of, at } }))).toMatch(
      /^Priya took back the ripple of \d\d:\d\d, on 3 Nov: /,
    );
  });

  it('tells what was proposed, and what of it somebody said yes to', () => {
    expect(rippleSentence(aRipple({ held: 'dial', shiftCount: 17 }))).toMatch(/, by Priya: 17 dates were proposed\.$/);
    expect(rippleSentence(aRipple({ held: 'changed' }))).toMatch(
      /: 1 date was proposed, because what had been shown had changed\.$/,
    );
    expect(rippleSentence(aRipple({ cause: 'offer', of, shiftCount: 5 }))).toBe(
      'Priya said yes to dates proposed on 1 Nov, on 3 Nov: 5 of 19 dates were set.',
    );
    expect(rippleSentence(aRipple({ cause: 'offer', of, shiftCount: 19 }))).toMatch(/: 19 dates were set\.$/);
  });

  it('tells nothing of a hidden cause', () => {
    const ripple = aRipple({ causeIssue: null, causeFrom: null, causeTo: null, by: null });
    expect(rippleSentence({ ...ripple, cause: 'status' })).toMatch(
      /^The status of an issue you cannot see changed on 3 Nov: /,
    );
    expect(rippleSentence(ripple)).toMatch(/^The date of an issue you cannot see changed on 3 Nov: /);
    expect(rippleSentence({ ...ripple, cause: 'anchor', shiftCount: 6 })).toBe(
      'Someone moved T-0 on 3 Nov: 5 issues followed.',
    );
  });

  it('says when nothing followed, and when it is still going on', () => {
    expect(rippleSentence(aRipple({ shifts: [], shiftCount: 0 }))).toMatch(/: nothing else moved\.$/);
    expect(rippleSentence(aRipple({ state: 'running', shiftCount: 40 }))).toMatch(/: 40 issues to follow\.$/);
  });
});
