/** A day of the Gregorian calendar; `month` 1..12, `day` 1..31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March of the year 0, where the count of leap days is simplest, to Monday 1 January 1900. */
const daysToEpoch = 693_901;
const daysPerEra = 146_097;
const yearsPerEra = 400;

/** Calendar days from Monday 1 January 1900, which is day 0; negative before. */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / yearsPerEra);
  const yearOfEra = marchYear - era * yearsPerEra;
  const dayOfYear = daysBeforeMonth(month > 2 ? month - 3 : month + 9) + day - 1;
  return era * daysPerEra + daysBeforeYear(yearOfEra) + dayOfYear - daysToEpoch;
}

/** The inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const sinceMarch = days + daysToEpoch;
  const era = Math.floor(sinceMarch / daysPerEra);
  const dayOfEra = sinceMarch - era * daysPerEra;
  const yearOfEra = yearAt(dayOfEra);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * yearsPerEra + yearOfEra + (month > 2 ? 0 : 1);
  return { year, month, day: dayOfYear - daysBeforeMonth(marchMonth) + 1 };
}

/** From March on the months repeat 31, 30, 31, 30, 31: 153 days in every five. */
function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

/** Takes the leap days off (one in 1,460 days, none in a century, one at the end of the era), then divides. */
function yearAt(dayOfEra: number): number {
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  return Math.floor((dayOfEra - leapDays) / 365);
}
