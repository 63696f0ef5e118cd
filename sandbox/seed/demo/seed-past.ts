import type { Jira } from '../../jira/jira';
import type { PersonId } from '../people';
import { seedComment, seedSlip, seedTurn, type StatusName } from './seed-history';

interface Happening {
  readonly key: string;
  /** Working days from today. */
  readonly on: number;
  /** `HH:MM`, UTC. */
  readonly at: string;
  readonly by: PersonId;
}

/** Something that happened to an issue of the demo. Days are working days from today. */
export type PastOfDemo = Happening &
  (
    | { readonly does: 'moves'; readonly from: number; readonly to: number }
    | { readonly does: 'turns'; readonly from: StatusName; readonly to: StatusName }
    /** `text` with `{day}` where `names` is to stand in words; `to`: somebody who is mentioned first. */
    | { readonly does: 'says'; readonly text: string; readonly names?: number; readonly to?: PersonId }
  );

type Workday = (n: number) => string;

/** Puts it into Jira's memory, in the order given. */
export function seedPast(jira: Jira, past: readonly PastOfDemo[], workday: Workday): void {
  for (const one of past) {
    const when = { key: one.key, on: workday(one.on), at: one.at, by: one.by };
    if (one.does === 'moves') seedSlip(jira, { ...when, from: workday(one.from), to: workday(one.to) });
    else if (one.does === 'turns') seedTurn(jira, { ...when, from: one.from, to: one.to });
    else seedComment(jira, { ...when, text: written(one, workday), to: one.to });
  }
}

function written({ text, names }: { readonly text: string; readonly names?: number }, workday: Workday): string {
  return names === undefined ? text : text.replace('{day}', inWords(workday(names)));
}

/** `14 July 2026` */
function inWords(day: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${day}T00:00:00Z`));
}
