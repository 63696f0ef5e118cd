import type { ClaimView, SheetView, TableReply } from '../../contract/claim-table';
import { byLine, hiddenLine, ratingLine, reviewLine, signatureLines, type DayTexts } from '../../contract/claim-words';
import { claimColumns, hiddenIssue, noAccessWords, staleSentence, unboundWords } from '../../contract/narrative-words';
import { document, heading, paragraphs, table, type AdfDocument, type AdfNode } from './adf';

/** Claim tables as a document: the words of the screen. */
export function claimsDocument(reply: TableReply, texts: DayTexts): AdfDocument {
  if (reply.kind === 'unbound') return document(...paragraphs(unboundWords.claims));
  if (reply.kind === 'no-access') return document(...paragraphs(noAccessWords.claims));
  const claimById = new Map(reply.claims.map((claim) => [`${claim.issueId} ${claim.id}`, claim]));
  const sheets = reply.sheets.flatMap((sheet) => {
    const claims = sheet.order.flatMap((id) => claimById.get(`${sheet.issue.id} ${id}`) ?? []);
    return sheetNodes(sheet, claims, texts);
  });
  return document(...sheets, ...(reply.hidden > 0 ? paragraphs(hiddenLine(reply.hidden)) : []));
}

function sheetNodes(sheet: SheetView, claims: readonly ClaimView[], texts: DayTexts): AdfNode[] {
  const { key, summary } = sheet.issue;
  const rows = claims.map((claim) => cellsOf(claim, sheet, texts));
  return [
    heading(2, `${key} ${summary}`),
    ...paragraphs(reviewLine(sheet, claims, texts)),
    ...signatureLines(sheet, texts).flatMap(paragraphs),
    ...(rows.length > 0 ? [table(claimColumns, rows)] : []),
  ];
}

function cellsOf(claim: ClaimView, { round }: SheetView, texts: DayTexts): AdfNode[][] {
  const stale = claim.stale.map((one) => staleSentence(one, texts.moment(one.at)));
  const features = claim.features.map(({ card }) => (card ? `${card.key} ${card.summary}` : hiddenIssue));
  return [
    [claim.text, ...stale],
    [ratingLine(claim, round)],
    [claim.adjustment],
    [claim.evidence],
    features,
    [byLine(claim, texts)],
  ].map((lines) => lines.flatMap(paragraphs));
}
