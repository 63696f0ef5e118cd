import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select/select';
import Textfield from '@atlaskit/textfield';
import type { ReactNode } from 'react';
import { triageChoice, type TriageChoiceView, type TriageRowView } from '../../../../src/contract/triage';
import { count } from '../../../shared/text/count';
import { ColumnHeads } from '../../../shared/ui/column-heads';
import { IssueLink } from '../../../shared/ui/issue-link';
import { choosing, decisionOf, hoursOf, isWork, type Decision, type Draft } from './triage-draft';
import { choiceWords, hoursInWords, productionWords } from './triage-words';

interface TriageRowsProps {
  readonly rows: readonly TriageRowView[];
  readonly draft: Draft;
  readonly canManage: boolean;
  /** Id of the asset for which an issue is being opened; null: none. */
  readonly opening: string | null;
  readonly onDecide: (issueId: string, decision: Decision) => void;
  readonly onFollowUp: (issueId: string) => void;
}

const columns = ['Asset', 'State', 'Advice', 'Decision', 'Hours', 'Follow-up'] as const;

/** One asset a row, by the priority of its channel; cards where it is narrow. */
export function TriageRows(props: TriageRowsProps) {
  return (
    <div role="table" aria-label="Assets" className="triage-table">
      <ColumnHeads columns={columns} className="triage-heads" rowClassName="triage-row" />
      <div role="rowgroup">
        {props.rows.map((row) => (
          <TriageRow key={row.issue.id} row={row} {...props} />
        ))}
      </div>
    </div>
  );
}

function TriageRow({ row, draft, canManage, ...rest }: TriageRowsProps & { readonly row: TriageRowView }) {
  const { issue, channel, state, claims, advice, why } = row;
  const decision = decisionOf(row, draft);
  return (
    <div role="row" className="triage-row">
      <span role="cell" className="triage-asset">
        <span>{issue.summary}</span>
        <span className="subtle triage-small">
          <IssueLink issueKey={issue.key} /> · {channel ?? 'no channel'}
        </span>
      </span>
      <Cell name="State">
        {productionWords[state]}
        {claims > 0 && <span className="triage-small tone-warning">{count(claims, 'claim')} touched</span>}
      </Cell>
      <Cell name="Advice">
        <strong>{choiceWords[advice]}</strong>
        <span className="subtle triage-small">{why}.</span>
      </Cell>
      <Cell name="Decision">
        {canManage ? (
          <ChoiceSelect row={row} decision={decision} onDecide={rest.onDecide} />
        ) : (
          choiceWords[decision.choice]
        )}
      </Cell>
      <Cell name="Hours">
        {canManage && isWork(decision.choice) ? (
          <Textfield
            isCompact
            inputMode="decimal"
            aria-label={`Hours for ${issue.key}`}
            isInvalid={hoursOf(decision) === undefined}
            value={decision.hours}
            onChange={(event) => rest.onDecide(issue.id, { ...decision, hours: event.currentTarget.value })}
          />
        ) : (
          hoursInWords(hoursOf(decision) ?? 0)
        )}
      </Cell>
      <Cell name="Follow-up">
        <FollowUp
          row={row}
          mayOpen={canManage && row.decided && draft[issue.id] === undefined}
          isOpening={rest.opening === issue.id}
          onOpen={() => rest.onFollowUp(issue.id)}
        />
      </Cell>
    </div>
  );
}

interface ChoiceSelectProps {
  readonly row: TriageRowView;
  readonly decision: Decision;
  readonly onDecide: (issueId: string, decision: Decision) => void;
}

const choices = triageChoice.options.map((value) => ({ value, label: choiceWords[value] }));

function ChoiceSelect({ row, decision, onDecide }: ChoiceSelectProps) {
  return (
    <Select<{ readonly value: TriageChoiceView; readonly label: string }>
      label={`Decision for ${row.issue.key} ${row.issue.summary}`}
      spacing="compact"
      isSearchable={false}
      menuPlacement="auto"
      options={choices}
      value={choices.find(({ value }) => value === decision.choice) ?? null}
      onChange={(choice) => {
        if (choice !== null && choice.value !== decision.choice) onDecide(row.issue.id, choosing(row, choice.value));
      }}
    />
  );
}

interface FollowUpProps {
  readonly row: TriageRowView;
  readonly mayOpen: boolean;
  readonly isOpening: boolean;
  readonly onOpen: () => void;
}

function FollowUp({ row: { followUp, issue, choice, decided }, mayOpen, isOpening, onOpen }: FollowUpProps) {
  if (followUp !== null) {
    return followUp.issue === null ? (
      <span className="subtle">An issue that you cannot see</span>
    ) : (
      <span>
        <IssueLink issueKey={followUp.issue.key} />{' '}
        <span className="subtle triage-small">{followUp.issue.statusName}</span>
      </span>
    );
  }
  if (!isWork(choice)) return <span className="subtle">None needed</span>;
  if (!mayOpen) return <span className="subtle">{decided ? 'Not opened' : 'After saving'}</span>;
  return (
    <Button
      spacing="compact"
      isLoading={isOpening}
      aria-label={`Open a follow-up issue for ${issue.key}`}
      onClick={onOpen}
    >
      Open issue
    </Button>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span role="cell" className="triage-cell">
      <span className="triage-cell-name" aria-hidden="true">
        {name}
      </span>
      <span className="triage-cell-body">{children}</span>
    </span>
  );
}
