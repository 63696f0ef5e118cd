import { stateInWords } from '../../../../static/narrative-brief/text/state-in-words';
import { anIssue } from '../../support/panel-builders';

const year = new Date().getFullYear();
const draft = (due: string | null) => ({ lock: null, number: 3, lockWith: { milestone: anIssue(), due } });

describe('stateInWords()', () => {
  it('says when a draft locks, in working days', () => {
    expect(stateInWords(draft(`${year + 1}-05-18`), `${year + 1}-05-18`)).toMatch(
      /^Draft, locks \w{3} 18 May \d{4}, today$/,
    );
    expect(stateInWords(draft('2026-05-18'), '2026-05-12')).toMatch(/^Draft, locks Mon 18 May.*, in 4 working days$/);
    expect(stateInWords(draft('2026-05-17'), '2026-05-16')).toMatch(/, less than a working day away$/);
    expect(stateInWords(draft('2026-05-18'), '2026-05-20')).toMatch(
      /^Draft, was to lock Mon 18 May.*, 2 working days ago$/,
    );
  });

  it('says only that it is a draft when no day is known', () => {
    expect(stateInWords(draft(null), '2026-05-12')).toBe('Draft');
    expect(stateInWords({ lock: null, number: 0, lockWith: null }, '2026-05-12')).toBe('Draft');
  });

  it('says which version was locked, and which it is now', () => {
    const lock = { number: 3, at: '2026-05-18T12:00:00.000Z', by: { id: 'p', name: null } };
    expect(stateInWords({ lock, number: 3, lockWith: null }, '2026-06-01')).toMatch(/^Locked Mon 18 May.*, version 3$/);
    expect(stateInWords({ lock, number: 5, lockWith: null }, '2026-06-01')).toMatch(/, version 3, now version 5$/);
  });
});
