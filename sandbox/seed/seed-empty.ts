import type { Jira } from '../jira/jira';
import { startDateFieldId } from '../jira/state/catalog';
import { clearState } from '../jira/state/jira-state';
import { people } from './people';
import { projects } from './projects';

export const gatesLinkTypeId = '10050';

const linkTypes = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const gates = { id: gatesLinkTypeId, name: 'Gates', inward: 'is gated by', outward: 'gates' };

export interface SeedOptions {
  /** false: the site has no link type Gates yet, as before the app is installed. */
  readonly linkType?: boolean;
}

/** Replaces all that Jira knows by the people and projects of the demo company, without issues. */
export function seedEmpty(jira: Jira, { linkType = true }: SeedOptions = {}): void {
  const { state } = jira;
  clearState(state);
  for (const person of people) state.people.set(person.accountId, person);
  for (const project of projects) state.projects.set(project.id, project);
  for (const type of linkType ? [...linkTypes, gates] : linkTypes) state.linkTypes.set(type.id, type);
  state.customFields.set(startDateFieldId, {
    id: startDateFieldId,
    name: 'Start date',
    type: 'date',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
    ownedByApp: false,
  });
  jira.settleIndex();
}
