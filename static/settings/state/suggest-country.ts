import type { CountryView } from '../../../src/contract/settings';

/**
 * The country in a browser's language, such as `DE` in `de-DE`: a suggestion, no more.
 * @returns null when the language names none, or holidays of that country are not known
 */
export function suggestCountry(language: string, countries: readonly CountryView[]): string | null {
  const region = regionOf(language);
  return countries.find(({ code }) => code === region)?.code ?? null;
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    // Not every browser's setting is a language.
    return undefined;
  }
}
