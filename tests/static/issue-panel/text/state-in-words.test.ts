import type { InLaunch } from '../../../../src/contract/issue-panel';
import { stateInWords, type StateInWords } from '../../../../static/issue-panel/text/state-in-words';
import { aFloat, anIssue, aPanel, aStep, featureFreeze } from '../../support/panel-builders';

const due = (day: string | null) => ({ issue: anIssue({ due: day }) });
const short = (days: number) => ({
  linkId: String(days),
  predecessor: featureFreeze,
  successor: anIssue(),
  standing: { kind: 'short', needed: '2026-05-18', actual: '2026-05-12', days } as const,
});

describe('stateInWords()', () => {
  it.each<[string, Partial<InLaunch>, StateInWords]>([
    ['nothing wrong', due('2026-05-07'), { text: 'on time', tone: 'good' }],
    ['due today', due('2026-05-06'), { text: 'on time', tone: 'good' }],
    [
      'moved by the app',
      { ...due('2026-05-07'), why: [aStep(), aStep({ days: 7 })] },
      { text: 'moved +7 working days', tone: 'moved' },
    ],
    [
      'pulled by the app',
      { ...due('2026-05-07'), why: [aStep({ days: -1 })] },
      { text: 'moved −1 working day', tone: 'moved' },
    ],
    [
      'several conflicts',
      { ...due('2026-05-07'), conflicts: [short(1), short(4)] },
      { text: '4 working days short', tone: 'bad' },
    ],
    [
      'too late for T-0',
      { ...due('2026-05-07'), float: aFloat({ days: -4 }) },
      { text: '4 working days too late for T-0', tone: 'bad' },
    ],
    ['no due date', due(null), { text: 'no due date', tone: 'neutral' }],
    [
      'a circle',
      { ...due('2026-05-07'), cycle: [anIssue(), featureFreeze] },
      { text: 'in a circle of dependencies', tone: 'bad' },
    ],
    [
      'done, whatever else',
      { issue: anIssue({ state: 'done', due: null }), conflicts: [short(4)] },
      { text: 'done', tone: 'good' },
    ],
  ])('%s', (_case, overrides, words) => {
    expect(stateInWords(aPanel(overrides), '2026-05-06')).toEqual(words);
  });

  it('says since when an unfinished issue is due', () => {
    expect(stateInWords(aPanel(due('2020-05-05')), '2026-05-06').text).toBe('due since Tue 5 May 2020');
  });
});
