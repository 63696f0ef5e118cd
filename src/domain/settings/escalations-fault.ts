import { occasionInWords } from './escalation-changes';
import { escalationKinds, type Escalations } from './settings';

/** What is wrong with the escalations, naming the value and the way out; undefined: nothing. */
export function escalationsFault({ rules, quiet }: Escalations): string | undefined {
  const circular = escalationKinds.find((kind) => rules[kind].on && isSame(rules[kind].asks, rules[kind].then));
  if (circular !== undefined) {
    const { above, asks } = rules[circular];
    return `when ${occasionInWords(circular, above)}, the ${asks.trim()} is asked twice. Name somebody else to be asked next`;
  }
  if (quiet === null) return undefined;
  if (quiet.from === quiet.to)
    return `quiet hours begin and end at ${quiet.from}, which leaves no time at all. Give them another end, or leave them out`;
  return isTimeZone(quiet.zone)
    ? undefined
    : `quiet hours name the time zone "${quiet.zone}", which there is not. Choose another one`;
}

/** Whether it names a time zone, such as `Europe/Berlin`. */
function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
