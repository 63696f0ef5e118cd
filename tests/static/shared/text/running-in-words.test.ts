import { progressForReader, waitInWords, writtenInWords } from '../../../../static/shared/text/running-in-words';

const running = { written: 412, failed: 0, total: 1_000, waitsUntil: null };
const at = (text: string) => new Date(text).toISOString();

describe('what is said of dates that are being written', () => {
  it.each([
    [running, '412 of 1,000 dates written.'],
    [{ ...running, failed: 3 }, '412 of 1,000 dates written, 3 could not be.'],
    [{ ...running, written: 0, total: 1 }, '0 of 1 date written.'],
  ])('%j', (one, text) => {
    expect(writtenInWords(one)).toBe(text);
  });

  it('names the hour until which Jira takes nothing, and the day where it is another one', () => {
    const now = new Date('2026-05-04T14:01:00');
    const today = { ...running, waitsUntil: at('2026-05-04T14:05:00') };
    const tomorrow = { ...running, waitsUntil: at('2026-05-05T00:05:00') };

    expect(waitInWords(today, now)).toBe('Waiting for Jira until 14:05: it takes no more changes before then.');
    expect(waitInWords(tomorrow, now)).toContain('until 5 May, 00:05:');
    expect(waitInWords(running, now)).toBeNull();
  });

  it('tells a screen reader tenths alone, and what holds the writes up', () => {
    expect(progressForReader(running)).toBe('40 percent of 1,000 dates written');
    expect(progressForReader({ ...running, written: 499 })).toBe('40 percent of 1,000 dates written');
    expect(progressForReader({ ...running, written: 497, failed: 3, waitsUntil: at('2026-05-04T14:05:00') })).toBe(
      '50 percent of 1,000 dates written. Waiting for Jira until 14:05',
    );
  });
});
