import { initials, tintOf } from '../stage/ui/initials';
import { issueTypes, priorities, statuses } from '../jira/state/catalog';

/** @returns the SVG of an issue type, a status or a priority; undefined when the site has none of that id */
export function catalogIcon(kind: string, id: string): string | undefined {
  if (kind === 'issuetype') return issueTypeIcon(issueTypes.find((type) => type.id === id)?.name);
  if (kind === 'status') return statusIcon(statuses.find((status) => status.id === id)?.category.key);
  return kind === 'priority' ? priorityIcon(priorities.find((priority) => priority.id === id)) : undefined;
}

/** @param name of a person, round, or of a project, square */
export function avatar(name: string, shape: 'round' | 'square'): string {
  const { ground, text } = tints[tintOf(name)];
  const letters = escapeXml(initials(name));
  return svg(
    48,
    `<rect width="48" height="48" rx="${shape === 'round' ? 24 : 8}" fill="${ground}"/>` +
      `<text x="24" y="31" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="${text}">${letters}</text>`,
  );
}

/** For whoever the site does not know. */
export const nobodyAvatar = svg(
  48,
  '<rect width="48" height="48" rx="24" fill="#8590a2"/><circle cx="24" cy="19" r="8" fill="#fff"/>' +
    '<path d="M8 42a16 14 0 0 1 32 0" fill="#fff"/>',
);

const tints: Readonly<Record<ReturnType<typeof tintOf>, { readonly ground: string; readonly text: string }>> = {
  blue: { ground: '#cce0ff', text: '#09326c' },
  teal: { ground: '#c6edfb', text: '#164555' },
  purple: { ground: '#eed7fc', text: '#48245d' },
  magenta: { ground: '#fdd0ec', text: '#50253f' },
  green: { ground: '#baf3db', text: '#164b35' },
  orange: { ground: '#fedec8', text: '#702e00' },
};

const typeMarks: Readonly<Record<string, readonly [colour: string, mark: string]>> = {
  Epic: ['#af59e1', '<path d="M9 3 4 9h3.5L7 13l5-6H8.500z" fill="#fff"/>'],
  Story: ['#6a9a23', '<path d="M5 3.500h6v9L8 9.800l-3 2.700z" fill="#fff"/>'],
  Task: ['#357de8', '<path d="m4.500 8 2.500 2.500 4.500-5" fill="none" stroke="#fff" stroke-width="2"/>'],
  Bug: ['#e2483d', '<circle cx="8" cy="8" r="3.500" fill="#fff"/>'],
  'Sub-task': ['#357de8', '<path d="M4 4h5v5H4z" fill="#fff"/><path d="M7 7h5v5H7z" fill="none" stroke="#fff"/>'],
};

function issueTypeIcon(name: string | undefined): string | undefined {
  const mark = typeMarks[name ?? ''];
  return mark && svg(16, `<rect width="16" height="16" rx="2" fill="${mark[0]}"/>${mark[1]}`);
}

const categoryColours = { new: '#7d818a', indeterminate: '#357de8', done: '#6a9a23' } as const;

function statusIcon(category: keyof typeof categoryColours | undefined): string | undefined {
  return category && svg(16, `<circle cx="8" cy="8" r="6" fill="${categoryColours[category]}"/>`);
}

/** From two chevrons up to two down; a bar for the one in the middle. */
const priorityPaths: Readonly<Record<string, string>> = {
  Highest: 'm3 8 5-4 5 4M3 12l5-4 5 4',
  High: 'm3 10 5-4 5 4',
  Medium: 'M3 6h10M3 10h10',
  Low: 'm3 6 5 4 5-4',
  Lowest: 'm3 4 5 4 5-4M3 8l5 4 5-4',
};

function priorityIcon(priority: (typeof priorities)[number] | undefined): string | undefined {
  const path = priorityPaths[priority?.name ?? ''];
  if (priority === undefined || path === undefined) return undefined;
  return svg(16, `<path d="${path}" fill="none" stroke="${priority.statusColor}" stroke-width="2"/>`);
}

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${content}</svg>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
