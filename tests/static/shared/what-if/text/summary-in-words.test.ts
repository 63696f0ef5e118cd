import type { WhatIf } from '../../../../../src/contract/what-if';
import { summaryInWords } from '../../../../../static/shared/what-if/text/summary-in-words';
import { anIssue, dayOf, featureFreeze } from '../../../support/panel-builders';
import { aBreach, aMove, aWhatIf, noCost } from '../../../support/what-if-builders';

const issues = (count: number) => Array.from({ length: count }, (_, index) => anIssue({ id: `m-${index}` }));
const moves = (count: number, days: number) => issues(count).map((issue) => aMove(issue, dayOf('12-22'), days));
const embargo = anIssue({ id: '7', key: 'MKT-7', summary: 'Press embargo' });
const say = (found: Partial<WhatIf>) => summaryInWords(aWhatIf({ issue: featureFreeze, ...found }));

describe('summaryInWords', () => {
  it('says all of it in one sentence', () => {
    const claims = [
      { issue: anIssue({ id: '8' }), claims: 2 },
      { issue: anIssue({ id: '9' }), claims: 1 },
    ];
    const found = {
      shifts: [...moves(16, 3), aMove(anIssue({ id: 'last' }), dayOf('12-28'), 7)],
      conflicts: [aBreach(embargo, 4, { successorPinned: true })],
      claims,
      cost: { ...noCost, reworkHours: 26 },
    };
    expect(say(found)).toBe(
      'Moves 17 marketing issues by up to 7 working days, breaks 1 fixed date (Press embargo, 4 working days short), 3 claims to look at again, about 26 hours of rework.',
    );
  });

  it('says that nothing else moves, and does not count the issue itself', () => {
    expect(say({ shifts: [aMove(featureFreeze, dayOf('12-22'), 4)] })).toBe('Moves nothing else.');
  });

  it('names the worst of several, and keeps fixed dates apart from others', () => {
    const copy = anIssue({ id: '8', summary: 'Copy' });
    const video = anIssue({ id: '9', summary: 'Video' });
    const conflicts = [
      aBreach(copy, 1),
      aBreach(video, 5),
      aBreach(video, 2),
      aBreach(embargo, 4, { successorPinned: true }),
    ];
    expect(say({ conflicts })).toBe(
      'Moves nothing else, breaks 1 fixed date (Press embargo, 4 working days short), breaks 2 other dates (the worst: Video, 5 working days short).',
    );
  });

  it('counts product dates asked for, T-0, gates that would be missed', () => {
    const found = {
      shifts: [aMove({ ...featureFreeze, id: 'other' }, dayOf('12-10'), -1)],
      proposals: moves(1, 2),
      gates: [
        { issue: embargo, state: 'shut', wouldBe: 'missed' },
        { issue: featureFreeze, state: 'missed', wouldBe: 'missed' },
      ],
      cost: { ...noCost, delayDays: 9 },
    } as const;
    expect(say({ ...found, shifts: [...found.shifts], gates: [...found.gates] })).toBe(
      'Moves 1 issue by 1 working day to earlier days, asks for 1 product date, T-0 would slip 9 calendar days, 1 gate would be missed.',
    );
  });
});
