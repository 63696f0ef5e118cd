import { useCallback, useRef, useState } from 'react';
import type { CalendarForm, HolidayView } from '../../../src/contract/settings';
import { errorMessage } from '../../shared/text/error-message';
import { callSettings } from '../call-settings';

export type HolidaysState =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly holidays: readonly HolidayView[] };

/** Public holidays of a place, asked for when somebody wants them; only the last answer counts. */
export function useHolidays() {
  const [state, setState] = useState<HolidaysState>({ kind: 'none' });
  const last = useRef(0);
  const ask = useCallback(async ({ code, region }: NonNullable<CalendarForm['country']>, years: readonly number[]) => {
    const request = ++last.current;
    setState({ kind: 'asking' });
    const answer = await holidaysOf({ country: code, region, years: [...years] });
    if (request === last.current) setState(answer);
  }, []);
  const close = useCallback(() => {
    last.current += 1;
    setState({ kind: 'none' });
  }, []);
  return { state, ask, close };
}

async function holidaysOf(asked: { country: string; region: string | null; years: number[] }): Promise<HolidaysState> {
  try {
    const reply = await callSettings('settings.holidays', asked);
    return reply.kind === 'refused'
      ? { kind: 'failed', message: reply.message }
      : { kind: 'found', holidays: reply.holidays };
  } catch (error) {
    return { kind: 'failed', message: `Could not find the holidays: ${errorMessage(error)}. Try again` };
  }
}
