import type { DayTexts } from '../../contract/claim-words';
import {
  debtColumns,
  debtLine,
  debtUnboundWords,
  earlierLine,
  gapLine,
  hiddenSlipsLine,
  knownLine,
  noSlipsWords,
  othersLine,
  personLine,
  slipDates,
} from '../../contract/debt-words';
import { launchNoAccessWords } from '../../contract/launch-words';
import type { DebtReply, DebtSlip, DebtView } from '../../contract/sync-debt';
import { document, heading, paragraphs, table, type AdfDocument, type AdfNode } from './adf';

/** The sync debt of a launch: a row for each slip, then what it cost and how that was reckoned. */
export function debtDocument(reply: DebtReply, texts: DayTexts): AdfDocument {
  if (reply.kind === 'unbound') return document(...paragraphs(debtUnboundWords));
  if (reply.kind === 'no-access') return document(...paragraphs(launchNoAccessWords));
  if (reply.kind === 'refused') return document(...paragraphs(reply.message));
  return document(
    heading(2, reply.launch.name),
    ...slipsOf(reply, texts),
    ...[earlierLine(reply), hiddenSlipsLine(reply), ...reply.cost.formula].flatMap(paragraphs),
  );
}

function slipsOf(reply: DebtView, texts: DayTexts): AdfNode[] {
  if (reply.slips.length === 0) return paragraphs(noSlipsWords);
  return [
    ...paragraphs(debtLine(reply)),
    table(
      debtColumns,
      reply.slips.map((slip) => row(slip, texts)),
    ),
  ];
}

function row(slip: DebtSlip, texts: DayTexts): AdfNode[][] {
  const { issue, known, people } = slip;
  const cells = [
    [issue === null ? '' : `${issue.key} ${issue.summary}`, slipDates(slip, texts)],
    [knownLine(known, texts)],
    [...people.map((person) => personLine(person, texts)), othersLine(slip)],
    [gapLine(slip)],
  ];
  return cells.map((lines) => lines.flatMap(paragraphs));
}
