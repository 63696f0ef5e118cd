import { calendarSentence } from '../../../../static/launches/text/calendar-sentence';

const move = { issueId: '1', from: { start: null, due: null }, to: { start: null, due: null }, days: 1 };
const none = { kind: 'moves', shifts: [], proposals: [], hidden: 0, calendars: ['Germany'] } as const;
const of = (overrides: object) =>
  calendarSentence({ ...none, shifts: [], proposals: [], calendars: ['Germany'], ...overrides });

describe('calendarSentence', () => {
  it.each([
    [of({ shifts: [move], hidden: 3 }), 'Calendar Germany changed. 4 dates would move.'],
    [of({ proposals: [move] }), 'Calendar Germany changed. 1 product date would be proposed.'],
    [of({}), 'Calendar Germany changed. No date would move.'],
    [
      of({ calendars: ['Germany', 'India', 'Brazil'] }),
      'Calendars Germany, India and Brazil changed. No date would move.',
    ],
    [of({ calendars: [] }), 'A calendar changed. No date would move.'],
  ])('says %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});
