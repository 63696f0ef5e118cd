import type { EscalationsForm } from '../../../src/contract/settings';
import { daysFault, isDays } from '../../shared/days/days-fault';

type Rule = EscalationsForm['rules']['slip'];
type Quiet = NonNullable<EscalationsForm['quiet']>;

const longestRole = 80;

/** For the field of who is asked; null: it is good. */
export function roleFault(role: string): string | null {
  if (role.trim() === '') return 'Nobody is named: choose a role';
  return role.length > longestRole
    ? `The role has ${role.length} characters, at most ${longestRole} fit: shorten it`
    : null;
}

/** Whoever is asked first cannot be the one who is asked next; null: they differ. */
export function nextFault({ asks, then }: Rule): string | null {
  const isSame = asks.trim().toLowerCase() === then.trim().toLowerCase();
  return roleFault(then) ?? (isSame ? 'The same role is asked first: choose another one' : null);
}

/** null: the times of day are good. */
export function quietFault({ from, to }: Quiet): string | null {
  if (from === '' || to === '') return 'Quiet hours lack a time: give both, such as 18:00 and 08:00';
  return from === to
    ? `Quiet hours begin and end at ${from}, which leaves no time at all: give them another end`
    : null;
}

/** All that is wrong with the escalations. What is turned off is saved as well: it must be whole. */
export function escalationFaults({ rules, patience, quiet }: EscalationsForm): string[] {
  const all = Object.values(rules);
  const faults = [
    ...(all.every(({ above }) => isDays(above)) && isDays(patience)
      ? []
      : [`An escalation lacks its days: ${daysFault}`]),
    ...all.flatMap((rule) => [roleFault(rule.asks), rule.on ? nextFault(rule) : roleFault(rule.then)]),
    quiet && quietFault(quiet),
  ];
  return faults.flatMap((fault) => fault ?? []);
}
