import { askedInWords } from '../../../../../static/shared/signals/text/asked-in-words';
import { nextInWords } from '../../../../../static/shared/signals/text/next-in-words';
import { restInWords } from '../../../../../static/shared/signals/text/rest-in-words';
import { formatInstantDay } from '../../../../../static/shared/text/format-day';
import { anEscalation, instantOf, lena, mara } from '../../../support/signal-builders';

const seventh = formatInstantDay(instantOf(5, 7));
const acknowledged = { by: lena, at: instantOf(5, 5), note: '' };

describe('askedInWords()', () => {
  it('names who was asked and when, who was not told yet, and where nobody is named', () => {
    const asked = [
      { role: 'marketing production lead', person: mara, at: instantOf(5, 4) },
      { role: 'sponsor', person: null, at: instantOf(5, 5) },
      { role: 'launch owner', person: { id: 'x', name: null }, at: null },
    ];
    expect(askedInWords({ asked })).toEqual([
      'Asked Mara Lind as marketing production lead, 4 May, 09:00',
      'Asked nobody, because no sponsor is named',
      'Asked Someone as launch owner, not told yet: quiet hours',
    ]);
  });
});

describe('nextInWords()', () => {
  it('says to whom it goes and when', () => {
    expect(nextInWords(anEscalation())).toBe(
      `Goes to Lena Vogt, launch owner, on ${seventh} unless somebody acknowledges it`,
    );
  });

  it('says that nobody is named, or nobody is left', () => {
    const next = { role: 'launch owner', person: null, at: instantOf(5, 7) };
    expect(nextInWords(anEscalation({ next }))).toBe(
      `On ${seventh} it would go to the launch owner, but nobody is named`,
    );
    expect(nextInWords(anEscalation({ next: null }))).toBe('Nobody else will be asked');
  });

  it('has nothing to say of what has come to rest', () => {
    expect(nextInWords(anEscalation({ acknowledged }))).toBeNull();
    expect(nextInWords(anEscalation({ overAt: instantOf(5, 6) }))).toBeNull();
  });
});

describe('restInWords()', () => {
  it.each([
    [null, null, null],
    [acknowledged, null, 'Acknowledged by Lena Vogt, 5 May, 09:00'],
    [null, instantOf(5, 6), 'Came right by itself, 6 May, 09:00'],
    [acknowledged, instantOf(5, 6), 'Acknowledged by Lena Vogt, 5 May, 09:00; came right by itself, 6 May, 09:00'],
  ])('of %j and %s says "%s"', (by, overAt, words) => {
    expect(restInWords({ acknowledged: by, overAt })).toBe(words);
  });
});
