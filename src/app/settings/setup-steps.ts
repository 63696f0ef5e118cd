import type { SetupStep } from '../../contract/settings';
import type { Names } from '../../domain/settings/changes-in-words';
import { countInWords } from '../../domain/settings/count-in-words';
import { listInWords } from '../../domain/settings/list-in-words';
import type { Settings } from '../../domain/settings/settings';
import { weekInWords } from '../../domain/settings/week-in-words';
import type { LackingRights } from './lacking-rights';
import type { SiteChoices } from './site-choices';

export interface SetupFacts {
  readonly settings: Settings;
  readonly choices: SiteChoices;
  readonly names: Names;
  /** A person has looked at the start field and saved. */
  readonly isConfirmed: boolean;
  readonly lacking: readonly LackingRights[];
  /** Projects of settings and launches. */
  readonly projects: number;
  /** Launches under way. */
  readonly launches: number;
}

type Found = Pick<SetupStep, 'state' | 'found'>;

/** Projects, or what else, named in one sentence. */
const mostNamed = 5;

/** The steps of the first run, in the order in which they are done. */
export function setupSteps(facts: SetupFacts): SetupStep[] {
  return [
    { key: 'link-type', ...linkType(facts) },
    { key: 'start-field', ...startField(facts) },
    { key: 'projects', ...projectRoles(facts) },
    { key: 'calendars', ...calendars(facts) },
    { key: 'permissions', ...permissions(facts) },
    { key: 'launch', ...launch(facts) },
  ];
}

function linkType({ settings: { linkTypeName, version }, choices }: SetupFacts): Found {
  if (choices.linkTypes.includes(linkTypeName))
    return { state: 'done', found: `Links of type "${linkTypeName}" are dependencies: what is gated waits` };
  return version === 0
    ? { state: 'to-do', found: 'The link type for dependencies has not been made yet. Prepare the site' }
    : {
        state: 'trouble',
        found: `Jira has no link type "${linkTypeName}" any more. Prepare the site to have one made`,
      };
}

function startField({ settings, choices, names, isConfirmed }: SetupFacts): Found {
  const { startField: id } = settings;
  if (id === null) return noStartField(isConfirmed);
  if (!choices.dateFields.some((field) => field.id === id))
    return { state: 'trouble', found: `Jira has no date field "${id}" any more. Choose another one, or none` };
  const name = `"${names.field(id)}"`;
  return isConfirmed
    ? { state: 'done', found: `Starts of issues are read from and written to ${name}` }
    : { state: 'to-do', found: `${name} was found. Look whether it is the field for starts, and save` };
}

function noStartField(isConfirmed: boolean): Found {
  return isConfirmed
    ? { state: 'done', found: 'Issues have due dates alone: no field holds a start' }
    : { state: 'to-do', found: 'No field "Start date" was found. Choose a date field, or save to work without' };
}

function projectRoles({ settings: { projects }, names }: SetupFacts): Found {
  const of = (role: 'product' | 'marketing'): string[] =>
    projects.filter((one) => one.role === role).map(({ id }) => names.project(id));
  const [product, marketing] = [of('product'), of('marketing')];
  if (product.length > 0 && marketing.length > 0) {
    const [builders, sellers] = [listInWords(product, mostNamed), listInWords(marketing, mostNamed)];
    return { state: 'done', found: `${builders} ${count(product)} as product, ${sellers} as marketing` };
  }
  const missing = [product.length > 0 ? [] : ['product'], marketing.length > 0 ? [] : ['marketing']].flat();
  return { state: 'to-do', found: `No project counts as ${listInWords(missing)} yet. Choose one for each` };
}

function count(projects: readonly string[]): 'counts' | 'count' {
  return projects.length === 1 ? 'counts' : 'count';
}

/** Monday to Friday without holidays is what stands before anybody has looked. */
function calendars({ settings }: SetupFacts): Found {
  const [first] = settings.calendars;
  const holidays = settings.calendars.reduce((sum, one) => sum + one.holidays.length, 0);
  const week = `${countInWords(settings.calendars.length, 'calendar')} with ${countInWords(holidays, 'day')} off`;
  if (holidays > 0 || settings.calendarsSeen)
    return { state: 'done', found: `${week}; most projects work ${weekInWords(first.workweek)}` };
  return {
    state: 'to-do',
    found: `Every project works ${weekInWords(first.workweek)}, without holidays. Add those of your country`,
  };
}

function permissions({ lacking, projects }: SetupFacts): Found {
  if (projects === 0) return { state: 'to-do', found: 'There is no project to look at yet. Choose projects first' };
  if (lacking.length === 0)
    return { state: 'done', found: `Lockstep may do what it needs in ${countInWords(projects, 'project')}` };
  const each = lacking.map(({ project, permissions: lacks }) => `${lacks.map(quoted).join(' and ')} in ${project.key}`);
  return {
    state: 'trouble',
    found: `Lockstep lacks ${listInWords(each, mostNamed)}. Give the app these permissions in the settings of each project`,
  };
}

function quoted(text: string): string {
  return `"${text}"`;
}

function launch({ launches }: SetupFacts): Found {
  if (launches === 0)
    return { state: 'to-do', found: 'There is no launch yet. Make one from a template, or from issues' };
  return { state: 'done', found: launches === 1 ? '1 launch is under way' : `${launches} launches are under way` };
}
