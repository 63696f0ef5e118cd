import type { CalendarDate } from '../calendar/calendar-date';
import type { Evidence, Voiding } from './gate';
import type { Deed, Told } from './gate-act';

/** A line of the history of a gate in words; who did it and when are shown beside it. `comment`: what they said to it. */
export function deedInWords(did: Deed): { readonly did: string; readonly comment: string | null } {
  switch (did.kind) {
    case 'set-up':
      return plain(
        did.criteria.length === 0 ? 'Took the gate away' : `Set up the gate: ${did.criteria.map(quoted).join(', ')}`,
      );
    case 'checked':
      return plain(`${did.done ? 'Checked' : 'Took back the check of'} ${quoted(did.criterion.title)}`);
    case 'evidence':
      return plain(evidenceInWords(did.criterion, did.evidence));
    case 'decided':
      return { did: decisionInWords(did), comment: did.comment.trim() === '' ? null : did.comment };
    case 'voided':
      return plain(
        `Approvals no longer count, ${causes[did.why]}: ${did.criteria.map(({ title }) => quoted(title)).join(', ')}`,
      );
    case 'version':
      return did.carriedOver === null
        ? plain(`Put up version ${did.number} for review`)
        : { did: `Put up version ${did.number} for review. Approvals hold for it as well`, comment: did.carriedOver };
    case 'waived':
      return { did: `Waived the gate up to ${dayInWords(did.until)}`, comment: did.reason };
    case 'waiver-lifted':
      return plain('Lifted the waiver');
  }
}

const causes: Readonly<Record<Voiding['why'], string>> = {
  'new-version': 'because there is a new version',
  'change-request': 'because a change request has been approved',
  'criterion-changed': 'because what is asked for has changed',
};

function plain(did: string): { readonly did: string; readonly comment: null } {
  return { did, comment: null };
}

function evidenceInWords({ title }: Told, evidence: Evidence | null): string {
  if (!evidence) return `Took out the evidence for ${quoted(title)}`;
  const what = evidence.kind === 'attachment' ? evidence.fileName : evidence.title.trim() || evidence.url;
  return `Gave evidence for ${quoted(title)}: ${what}`;
}

const decisions = { approved: 'Approved', 'changes-wanted': 'Wants changes to', withdrawn: 'Withdrew the decision on' };

function decisionInWords({
  decision,
  criterion,
  role,
  ofVersion,
}: Extract<Deed, { readonly kind: 'decided' }>): string {
  const version = ofVersion === 0 ? '' : `, version ${ofVersion}`;
  return `${decisions[decision]} ${quoted(criterion.title)} as ${role}${version}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayInWords(day: CalendarDate): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
