import type { HolidayView } from '../../contract/settings';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { asAdmin } from './as-admin';
import type { SettingsRequest } from './settings-request';

interface AskHolidays {
  readonly country: string;
  readonly region: string | null;
  readonly years: readonly number[];
}

interface FoundHolidays {
  readonly kind: 'holidays';
  readonly holidays: HolidayView[];
}

const does = 'find holidays';

/** Public holidays of a country or region, to be taken into a calendar. */
export async function findHolidays(
  world: World,
  _: SettingsRequest,
  { country, region, years }: AskHolidays,
): Promise<FoundHolidays | Refused> {
  return asAdmin<FoundHolidays | Refused>(world, {
    does,
    act: async () => {
      const wanted = [...new Set(years)].sort();
      const holidays = await world.holidays.of({ code: country, region }, wanted);
      const place = region === null ? country : `${country}-${region}`;
      return holidays
        ? { kind: 'holidays', holidays: [...holidays] }
        : refused(`Cannot ${does}: none are known of "${place}". Choose another country, or put the days in by hand`);
    },
  });
}
