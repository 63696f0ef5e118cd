import { rippleSentence } from '../../../../static/shared/ripples/ripple-sentence';
import { aRipple } from '../../support/panel-builders';

describe('rippleSentence()', () => {
  it.each([
    ['date', /^Feature freeze \(PROD-2\) moved from .* to .* on 3 Nov, by Priya: 1 issue followed\.$/],
    ['dependency', /^A dependency of Feature freeze \(PROD-2\) changed on 3 Nov, by Priya/],
    ['status', /^The status of Feature freeze \(PROD-2\) changed on 3 Nov, by Priya/],
  ] as const)('tells the cause %s', (cause, sentence) => {
    expect(rippleSentence(aRipple({ cause }))).toMatch(sentence);
  });

  it('tells nothing of a hidden cause', () => {
    const ripple = aRipple({ causeIssue: null, causeFrom: null, causeTo: null, by: null });
    expect(rippleSentence({ ...ripple, cause: 'status' })).toMatch(
      /^The status of an issue you cannot see changed on 3 Nov: /,
    );
    expect(rippleSentence(ripple)).toMatch(/^The date of an issue you cannot see changed on 3 Nov: /);
  });

  it('says when nothing followed, and when it is still going on', () => {
    expect(rippleSentence(aRipple({ shifts: [], shiftCount: 0 }))).toMatch(/: nothing else moved\.$/);
    expect(rippleSentence(aRipple({ state: 'running', shiftCount: 40 }))).toMatch(/: 40 issues to follow\.$/);
  });
});
