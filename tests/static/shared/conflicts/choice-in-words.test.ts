import { choiceTitle, effectInWords } from '../../../../static/shared/conflicts/choice-in-words';
import { formatDay } from '../../../../static/shared/text/format-day';
import { aChoice, shortConflict } from '../../support/conflict-builders';
import { anIssue, dayOf } from '../../support/panel-builders';

const to = { start: null, due: dayOf('05-18') };
const aMove = (days: number) => ({ issue: anIssue(), who: null, from: to, to, days });

describe('choiceTitle()', () => {
  const day = formatDay(dayOf('05-18'));
  it.each([
    [aChoice({ choice: 'move-successor', to }), `Move MKT-1 to ${day}`],
    [
      aChoice({ choice: 'move-successor', to: { ...to, start: dayOf('05-14') } }),
      `Move MKT-1: starts ${formatDay(dayOf('05-14'))}, due ${day}`,
    ],
    [aChoice({ choice: 'move-predecessor', to }), `Move PROD-2 to ${day}`],
    [
      aChoice({ choice: 'move-predecessor', to, asks: { id: 'priya', name: 'Priya Raman' } }),
      `Ask Priya Raman to move PROD-2 to ${day}`,
    ],
    [aChoice({ choice: 'shorten-lag', lag: { from: 2, to: -3 } }), 'Shorten the lag from 2 to −3 working days'],
    [aChoice({ choice: 'unpin' }), 'Unpin MKT-1, so that its date follows again'],
  ])('%#: %s', (choice, title) => {
    expect(choiceTitle(choice, shortConflict)).toBe(title);
  });

  it.each([
    ['too-late', 'Raise the longest gap from 4 to 6 working days'],
    ['not-exact', 'Lengthen the lag from 4 to 6 working days'],
  ] as const)('names what is eased where a dependency is %s', (kind, title) => {
    const choice = aChoice({ choice: 'shorten-lag', lag: { from: 4, to: 6 } });
    expect(choiceTitle(choice, { ...shortConflict, standing: { ...shortConflict.standing, kind } })).toBe(title);
  });
});

describe('effectInWords()', () => {
  it.each([
    [aChoice({ choice: 'override' }), 'Moves no issue, makes no new conflict.'],
    [
      aChoice({ choice: 'unpin', moves: [aMove(3), aMove(-4), aMove(1)] }),
      'Moves 3 issues by up to 4 working days, makes no new conflict.',
    ],
    [
      aChoice({ choice: 'move-successor', moves: [aMove(3)], hidden: 2 }),
      'Moves 1 other issue by 3 working days and 2 issues you cannot see, makes no new conflict.',
    ],
    [
      aChoice({ choice: 'unpin', moves: [aMove(3)], held: true, proposals: [aMove(2)] }),
      'Offers new dates for 1 issue by 3 working days, because this launch asks first, proposes 1 product date, makes no new conflict.',
    ],
    [
      aChoice({ choice: 'move-successor', conflicts: [shortConflict] }),
      'Moves no other issue, makes 1 new conflict: PROD-2 before MKT-1, 4 working days short.',
    ],
  ])('%#: %s', (choice, words) => {
    expect(effectInWords(choice)).toBe(words);
  });
});
