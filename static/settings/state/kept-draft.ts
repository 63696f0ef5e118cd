import { z } from 'zod';
import {
  calendarForm,
  escalations,
  settingsForm,
  weekday,
  worth,
  type SettingsForm,
} from '../../../src/contract/settings';

/** What was typed and not saved, with what it was made from. */
export interface KeptDraft {
  readonly version: number;
  readonly base: SettingsForm;
  readonly draft: SettingsForm;
}

/** What is not typed yet is kept as null. */
const typedNumber = z
  .number()
  .nullable()
  .transform((typed) => typed ?? NaN);
const typedRule = escalations.shape.rules.shape.slip.extend({ above: typedNumber, asks: z.string(), then: z.string() });
/** A form in the making may lack a name, a working day, or a number; it is judged when it is saved. */
const unfinished = settingsForm.extend({
  calendars: z.array(calendarForm.extend({ name: z.string(), workweek: z.array(weekday) })).min(1),
  dial: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('apply') }),
    z.strictObject({ kind: z.literal('ask-above'), days: typedNumber }),
    z.strictObject({ kind: z.literal('ask') }),
  ]),
  thresholds: z.strictObject({ slipDays: typedNumber, floatDays: typedNumber }),
  rework: z.strictObject({
    hours: z.strictObject({
      draft: typedNumber,
      'in-review': typedNumber,
      approved: typedNumber,
      distributed: typedNumber,
    }),
    rate: typedNumber,
    currency: z.string(),
  }),
  escalations: escalations.extend({
    rules: z.strictObject({
      slip: typedRule,
      'review-late': typedRule,
      'gate-missed': typedRule,
      unsigned: typedRule,
      'early-production': typedRule,
    }),
    patience: typedNumber,
    quiet: z.strictObject({ from: z.string(), to: z.string(), zone: z.string() }).nullable(),
  }),
  worth: worth.extend({ peakSales: typedNumber, margin: typedNumber }).nullable(),
  channels: z.array(z.string()),
});
const kept = z.object({ version: z.int(), base: settingsForm, draft: unfinished });

const place = 'lockstep:settings';

/** What was typed in this tab before the page was left. */
export function readKeptDraft(): KeptDraft | null {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // A browser may forbid frames to keep anything.
    return null;
  }
}

/** @param draft null: there is nothing to keep */
export function keepDraft(draft: KeptDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // What was typed then lives as long as the page.
  }
}
