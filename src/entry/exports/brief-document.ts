import type { DayTexts } from '../../contract/claim-words';
import type { BriefReply, BriefView, EdgeView } from '../../contract/narrative-brief';
import type { StaleView } from '../../contract/narrative';
import {
  caseInWords,
  edgeColumns,
  hiddenIssue,
  lockLine,
  noAccessWords,
  notWritten,
  sectionTitles,
  staleSentence,
  unboundWords,
} from '../../contract/narrative-words';
import { bulletList, document, heading, paragraphs, table, type AdfDocument, type AdfNode } from './adf';

/** The brief as a document: the words of the screen. */
export function briefDocument(reply: BriefReply, texts: DayTexts): AdfDocument {
  if (reply.kind === 'unbound') return document(...paragraphs(unboundWords.brief));
  if (reply.kind === 'no-access') return document(...paragraphs(noAccessWords.brief));
  const { brief } = reply;
  return document(...title(brief, texts), ...sections(brief, texts));
}

function title(brief: BriefView, texts: DayTexts): AdfNode[] {
  const { key, summary, statusName } = brief.epic;
  return [heading(2, `${key} ${summary}`), ...paragraphs(`${statusName} · ${lockLine(brief, texts)}`)];
}

function sections({ content }: BriefView, texts: DayTexts): AdfNode[] {
  const { edges, notTrue } = content;
  const written = (['problem', 'who', 'whatIsNew', 'whatOneCanDo'] as const).flatMap((section) =>
    headed(sectionTitles[section], paragraphs(content[section].trim() === '' ? '' : content[section])),
  );
  const rows = edges.map((edge) => cellsOf(edge, texts));
  return [
    ...written,
    ...headed(sectionTitles.edges, rows.length > 0 ? [table(edgeColumns, rows)] : []),
    ...headed(sectionTitles.notTrue, notTrue.length > 0 ? [bulletList(notTrue.map(({ text }) => text))] : []),
  ];
}

function headed(title: string, content: readonly AdfNode[]): AdfNode[] {
  return [heading(3, title), ...(content.length > 0 ? content : paragraphs(notWritten))];
}

function cellsOf(edge: EdgeView, texts: DayTexts): AdfNode[][] {
  const { does, later, feature, stale } = edge;
  const named = feature === null ? '' : (feature.card?.key ?? hiddenIssue);
  return [
    [...paragraphs(does), ...stale.flatMap((one) => staleLine(one, texts))],
    paragraphs(caseInWords(edge)),
    [...paragraphs(later), ...paragraphs(named)],
  ];
}

function staleLine(stale: StaleView, texts: DayTexts): AdfNode[] {
  return paragraphs(staleSentence(stale, texts.moment(stale.at)));
}
