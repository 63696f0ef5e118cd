import { atlas20Brief } from '../seed/demo/atlas-2-0-brief';
import { issueIdOf } from '../seed/issue-id-of';
import { demoAct, type DemoParts } from './demo-act';

/** The product manager has written the brief of Atlas 2.0; it locks with its milestone. */
export async function settleBrief(parts: DemoParts): Promise<void> {
  const idOf = (key: string): string => issueIdOf(parts.jira, key);
  const { epic, lockWith, sections, edges, notTrue } = atlas20Brief;
  const act = (ask: string, payload: unknown): Promise<unknown> =>
    demoAct(parts, {
      ...{ moduleKey: 'narrative-brief', by: 'product-manager', ask, payload },
      on: { config: { epicId: idOf(epic) } },
    });
  const drafts = [
    ...Object.entries(sections).map(([section, text]) => ({ section, text })),
    {
      section: 'edges',
      rows: edges.map((edge, at) => ({ ...edge, id: `edge-${at + 1}`, feature: idOf(edge.feature) })),
    },
    { section: 'notTrue', lines: notTrue.map((text, at) => ({ id: `line-${at + 1}`, text })) },
  ];
  for (const draft of drafts) await act('brief.save', { draft, basedOn: 0 });
  await act('brief.choose-lock', { issueId: idOf(lockWith) });
}
