import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import Spinner from '@atlaskit/spinner';
import type { PlanReply } from '../../../../src/contract/creation';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';
import { Section } from '../../../shared/ui/section';
import { PlanRows, type PlanRow } from '../plan-rows';
import { spanInWords } from '../span-in-words';
import type { Answered } from '../use-answer';
import type { LaunchDraft } from './launch-draft';
import type { Planned } from './use-plan';

interface PlanPreviewProps {
  readonly plan: Answered<Planned>;
  readonly people: LaunchDraft['people'];
}

/** What would be made, as long as nothing is made yet. */
export function PlanPreview({ plan, people }: PlanPreviewProps) {
  return (
    <Section title="What will be made">
      <div role="status" className="plan-status">
        {plan.busy && (
          <span className="with-icon subtle">
            <Spinner size="xsmall" /> Reckoning dates…
          </span>
        )}
        {!plan.busy && plan.failure !== null && (
          <p className="tone-bad">
            Could not reckon the dates: {plan.failure}.{' '}
            <Button spacing="compact" appearance="subtle" onClick={plan.retry}>
              Try again
            </Button>
          </p>
        )}
        {!plan.busy && plan.failure === null && plan.answer !== null && <Said reply={plan.answer.reply} />}
        {!plan.busy && plan.failure === null && plan.answer === null && (
          <p className="subtle">Choose both projects to see every row with its dates.</p>
        )}
      </div>
      {plan.answer !== null && <Laid reply={plan.answer.reply} people={people} />}
    </Section>
  );
}

function Said({ reply }: { readonly reply: PlanReply }) {
  switch (reply.kind) {
    case 'plan':
      return <p>{planInWords(reply)}</p>;
    case 'impossible':
      return <p className="tone-warning">It cannot be made for this day yet.</p>;
    case 'refused':
      return <p className="tone-bad">{reply.message}</p>;
  }
}

/** `24 issues and 35 dependencies, from Mon 4 May to Fri 7 Aug.` */
function planInWords({ rows, links }: Extract<PlanReply, { kind: 'plan' }>): string {
  const days = rows.flatMap(({ start, due }) => [start ?? due, due]).sort();
  const [start, due] = [days[0], days.at(-1)];
  const made = `${count(rows.length, 'issue')} and ${count(links, 'dependency', 'dependencies')}`;
  return start === undefined || due === undefined ? `${made}.` : `${made}, from ${spanInWords({ start, due })}.`;
}

interface LaidProps extends Pick<PlanPreviewProps, 'people'> {
  readonly reply: PlanReply;
}

function Laid({ reply, people }: LaidProps) {
  if (reply.kind === 'refused') return null;
  const squeezed = reply.kind === 'impossible' ? reply.squeezed : [];
  const rows = reply.rows.map((row): PlanRow => ({
    ...row,
    who: people[row.owner]?.name ?? row.owner,
    squeezed: squeezed.includes(row.key),
  }));
  return (
    <>
      {reply.kind === 'impossible' && <Impossible reply={reply} />}
      {rows.length > 0 && <PlanRows name="Rows with their dates" rows={rows} />}
    </>
  );
}

interface ImpossibleProps {
  readonly reply: Extract<PlanReply, { kind: 'impossible' }>;
}

/** What is in the way, and the first day on which it is not. */
function Impossible({ reply: { problems, squeezed, earliest } }: ImpossibleProps) {
  return (
    <SectionMessage
      appearance="warning"
      title={squeezed.length > 0 ? 'There is too little time' : 'It cannot be laid so'}
    >
      {squeezed.length > 0 && (
        <p>
          {count(squeezed.length, 'row')} would have to begin before today.{' '}
          {squeezed.length === 1 ? 'It is' : 'They are'} marked below.
        </p>
      )}
      {earliest === null ? (
        <p>No T-0 within a year would do. Leave rows out, or choose another template.</p>
      ) : (
        <p>The first T-0 with room for everything is {formatDay(earliest)}.</p>
      )}
      <details className="plan-why" open={squeezed.length === 0}>
        <summary>Why</summary>
        <ul className="plan-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}.</li>
          ))}
        </ul>
      </details>
    </SectionMessage>
  );
}
