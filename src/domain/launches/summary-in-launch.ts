import { cutText } from './cut-text';

/** Jira takes no longer summary. */
const longestSummary = 255;

/** "Feature freeze (Atlas 3.0)": outside its launch an issue must say which one it belongs to. In one line: Jira takes no other. */
export function summaryInLaunch(rowName: string, launchName: string): string {
  const suffix = suffixOf(launchName);
  return `${cutText(inOneLine(rowName), longestSummary - suffix.length)}${suffix}`;
}

/** What the row was called before it got the name of its launch. */
export function rowNameOf(summary: string, launchName: string): string {
  const suffix = suffixOf(launchName);
  return summary.endsWith(suffix) ? summary.slice(0, -suffix.length) : summary;
}

function suffixOf(launchName: string): string {
  return ` (${inOneLine(launchName)})`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
