import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';
import type { LayRequest } from '../../../../src/domain/launches/templates/laid-template';
import { minorRelease } from '../../../../src/domain/launches/templates/minor-release';
import { problemInWords } from '../../../../src/domain/launches/templates/problem-in-words';
import { aDay } from '../../../support/a-day';
import { anId } from '../../../support/a-plan';
import { launchCalendars } from './launch-calendars';

function words(request: Partial<LayRequest>): string[] {
  const result = layTemplate(minorRelease, { t0: aDay('2026-06-30'), calendars: launchCalendars(), ...request });
  return result.kind === 'laid' ? [] : result.problems.map((problem) => problemInWords(minorRelease, problem));
}

describe('problemInWords', () => {
  test('names the rows that have too little time', () => {
    expect(words({ today: aDay('2026-06-05') })).toEqual([
      'There is too little time: "Feature freeze" would have to begin 3 working days ago, "Brief lock" 1 working day ago. Choose a later T-0 or leave rows out',
    ]);
  });

  test('names a row that cannot be left out, and one that follows nothing', () => {
    const leaveOut = new Set(['feature-freeze', 'brief-lock'].map(anId));

    expect(words({ leaveOut })).toEqual([
      '"Feature freeze" cannot be left out: the template needs it. Keep it',
      '"Brief lock" cannot be left out: the template needs it. Keep it',
      '"Asset production" follows rows that are not there. Leave it out too or give it an offset from T-0',
    ]);
  });

  test('gives no number to a row that ends after T-0 on a free day', () => {
    const problem = { kind: 'after-launch', key: anId('brief-lock'), due: aDay('2026-07-04'), days: 0 } as const;

    expect(problemInWords(minorRelease, problem)).toBe(
      '"Brief lock" ends after T-0. Shorten the work before it or let it follow the launch',
    );
  });
});
