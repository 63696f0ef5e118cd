import { channelOf } from '../../../../src/domain/launches/triage/channel-of';
import { daysLate } from '../../../../src/domain/launches/triage/days-late';
import { emptyBook } from '../../../../src/domain/launches/triage/empty-book';
import { askFollowUp, endFollowUp, rowOf } from '../../../../src/domain/launches/triage/follow-up';
import { saveTriage } from '../../../../src/domain/launches/triage/save-triage';
import { standingTriage } from '../../../../src/domain/launches/triage/standing-triage';
import type { TriageBook, TriageChoice } from '../../../../src/domain/launches/triage/triage';
import type { TriageStep } from '../../../../src/domain/launches/triage/triage-step';
import { undoTriage } from '../../../../src/domain/launches/triage/undo-triage';
import { aDay } from '../../../support/a-day';
import { aLaunchId } from '../../../support/a-launch';
import { anId } from '../../../support/an-issue';

const ann = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const asset = { id: 't1', issueId: anId('MKT-1') };

function aRow(choice: TriageChoice, key = 'MKT-1') {
  return { issueId: anId(key), choice, hours: 6, state: 'approved' as const };
}

function save(book: TriageBook, id: string, choices: readonly TriageChoice[], days = 16): TriageStep {
  const rows = choices.map((choice, index) => aRow(choice, `MKT-${index + 1}`));
  return saveTriage(book, { id, days, scopeChanged: true, rows, note: '', ...ann });
}

function bookAfter(step: TriageStep): TriageBook {
  if (step.kind === 'changed') return step.book;
  throw new Error(`Cannot go on: ${JSON.stringify(step)}`);
}

const empty = emptyBook(aLaunchId('launch-1'));
const saved = bookAfter(save(empty, 't1', ['rework', 'hold', 'drop']));
const opened = bookAfter(
  endFollowUp(bookAfter(askFollowUp(saved, { ...asset, ...ann, after: null })), { ...asset, followUp: anId('MKT-9') }),
);

describe('saveTriage', () => {
  test('keeps the newest first; what holds or is dropped costs nothing', () => {
    const book = bookAfter(save(saved, 't2', ['hold']));
    expect(book.records.map(({ id }) => id)).toEqual(['t2', 't1']);
    expect(saved.records[0]?.rows.map(({ hours }) => hours)).toEqual([6, 0, 0]);
  });

  test('a decision about the same delay takes over what was opened, one about another does not', () => {
    expect(bookAfter(save(opened, 't2', ['re-cut'])).records[0]?.rows).toMatchObject([{ followUp: 'MKT-9' }]);
    expect(bookAfter(save(opened, 't2', ['hold'])).records[0]?.rows).toMatchObject([{ followUp: null }]);
    expect(bookAfter(save(opened, 't2', ['re-cut'], 30)).records[0]?.rows).toMatchObject([{ followUp: null }]);
  });

  test('what was opened is found again after the decision was taken back, or changed to hold and back', () => {
    const undone = bookAfter(undoTriage(opened, { id: 't1', ...ann }));
    expect(bookAfter(save(undone, 't2', ['rework'])).records[0]?.rows).toMatchObject([{ followUp: 'MKT-9' }]);
    const held = bookAfter(save(opened, 't2', ['hold']));
    expect(bookAfter(save(held, 't3', ['rework'])).records[0]?.rows).toMatchObject([{ followUp: 'MKT-9' }]);
  });

  test('refuses one without assets, and one that decides twice', () => {
    expect(save(empty, 't1', [])).toMatchObject({
      message: expect.stringContaining('it decides on no asset') as string,
    });
    const rows = [aRow('hold'), aRow('drop')];
    expect(saveTriage(empty, { id: 't1', days: 1, scopeChanged: false, rows, note: '', ...ann })).toMatchObject({
      message: 'Cannot save this triage: it decides twice on issue MKT-1. Load the page again',
    });
  });

  test('keeps ten, and no more rows than storage takes', () => {
    const many = Array.from({ length: 400 }, (): TriageChoice => 'hold');
    let [few, large] = [empty, empty];
    for (let turn = 0; turn < 12; turn += 1) {
      few = bookAfter(save(few, `t${turn}`, ['hold']));
      large = bookAfter(save(large, `t${turn}`, many));
    }
    expect(few.records).toHaveLength(10);
    expect(large.records.map(({ id }) => id)).toEqual(['t11', 't10']);
  });
});

describe('undoTriage', () => {
  test('marks the newest that stands, and the one before stands again', () => {
    const two = bookAfter(save(saved, 't2', ['hold']));
    const book = bookAfter(undoTriage(two, { id: 't2', ...ann }));

    expect(book.records[0]).toMatchObject({ id: 't2', undone: ann, rows: [{ choice: 'hold' }] });
    expect(standingTriage(book)?.id).toBe('t1');
    expect(undoTriage(book, { id: 't2', ...ann })).toEqual({ kind: 'same' });
  });

  test('refuses an older one, and one that is not there', () => {
    const two = bookAfter(save(saved, 't2', ['hold']));
    expect(undoTriage(two, { id: 't1', ...ann })).toEqual({
      kind: 'refused',
      message: 'Cannot take this triage back: a newer one stands. Take that one back first',
    });
    expect(undoTriage(two, { id: 't9', ...ann }).kind).toBe('refused');
  });
});

describe('askFollowUp', () => {
  test('writes down who asked; once the issue is there, asking again is nothing', () => {
    expect(rowOf(bookAfter(askFollowUp(saved, { ...asset, ...ann, after: null })), asset)).toMatchObject({
      asked: ann,
      followUp: null,
    });
    expect(rowOf(opened, asset)).toMatchObject({ asked: null, followUp: 'MKT-9' });
    expect(askFollowUp(opened, { ...asset, ...ann, after: null })).toEqual({ kind: 'same' });
  });

  test('of two who ask at once the second one waits', () => {
    const asked = bookAfter(askFollowUp(saved, { ...asset, ...ann, after: null }));
    expect(askFollowUp(asked, { ...asset, by: 'olga', at: ann.at, after: null })).toEqual({
      kind: 'refused',
      message: 'Cannot open a follow-up issue: somebody has asked for it just now. Try again in a minute',
    });
    expect(askFollowUp(asked, { ...asset, by: 'olga', at: ann.at, after: ann }).kind).toBe('changed');
  });

  test('an issue that was noted is never noted away', () => {
    expect(endFollowUp(opened, { ...asset, followUp: null })).toEqual({ kind: 'same' });
    expect(endFollowUp(opened, { ...asset, followUp: anId('MKT-8') })).toEqual({ kind: 'same' });
  });

  test.each([
    ['holds', anId('MKT-2'), 'the asset holds'],
    ['is dropped', anId('MKT-3'), 'the asset is dropped'],
    ['is not in it', anId('MKT-7'), 'the asset is not in this triage'],
  ])('refuses for an asset that %s', (_, issueId, words) => {
    expect(askFollowUp(saved, { id: 't1', issueId, ...ann, after: null })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(`Cannot open a follow-up issue: ${words}`) as string,
    });
  });

  test('refuses for a triage that was taken back', () => {
    const undone = bookAfter(undoTriage(saved, { id: 't1', ...ann }));
    expect(askFollowUp(undone, { ...asset, ...ann, after: null })).toMatchObject({ kind: 'refused' });
  });
});

describe('daysLate', () => {
  test('counts calendar days, over months and weekends', () => {
    expect(daysLate({ was: aDay('2026-05-22'), is: aDay('2026-06-05') })).toBe(14);
    expect(daysLate({ was: aDay('2026-05-22'), is: aDay('2026-05-20') })).toBe(0);
    expect(daysLate({ was: null, is: aDay('2026-05-20') })).toBe(0);
  });
});

describe('channelOf', () => {
  const known = ['Web', 'E-mail', 'Retail'];

  test.each([
    ['its deliverables', 'Email copy', ['retail', 'web'], 'Web'],
    ['a word of its summary', 'Send the e-mail (Atlas)', [], 'E-mail'],
    ['no part of a word', 'Webinar', [], null],
    ['no word where its deliverables say otherwise', 'Web page', ['Podcast'], null],
  ])('goes by %s', (_, summary, channels, channel) => {
    expect(channelOf({ summary, channels }, known)).toBe(channel);
  });
});
