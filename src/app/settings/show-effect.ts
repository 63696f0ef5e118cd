import type { SettingsForm } from '../../contract/settings';
import { calendarsDiffer, othersRecounted, recountedProjects } from '../../domain/settings/calendars-differ';
import { changesInWords, type Names } from '../../domain/settings/changes-in-words';
import { listInWords } from '../../domain/settings/list-in-words';
import { projectIn } from '../../domain/settings/project-in';
import type { ProjectId, Settings } from '../../domain/settings/settings';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { asAdmin } from './as-admin';
import { judgeForm } from './judge-form';
import { launchesUnderWay } from './launches-under-way';
import type { SettingsRequest } from './settings-request';
import { namesOf, siteChoices } from './site-choices';

const does = 'show the effect';

interface Effect {
  readonly kind: 'effect';
  readonly sentences: string[];
}

/** What saving a form would do, before anybody saves it. */
export async function showEffect(world: World, _: SettingsRequest, form: SettingsForm): Promise<Effect | Refused> {
  return asAdmin<Effect | Refused>(world, {
    does,
    act: async () => {
      const [before, choices] = await Promise.all([world.settings.read(), siteChoices(world)]);
      const judged = await judgeForm(world, { form, before, choices });
      if (judged.kind === 'faulty') return refused(`Cannot ${does}: ${judged.fault}`);
      const names = namesOf(choices);
      const changes = { before, after: judged.settings, names };
      const sentences = [
        ...changesInWords(before, judged.settings, names),
        ...(await calendarEffect(world, changes)),
        ...roleEffect(changes),
        ...fieldEffect(changes),
      ];
      return { kind: 'effect', sentences };
    },
  });
}

interface Changes {
  readonly before: Settings;
  readonly after: Settings;
  readonly names: Names;
}

/** Which launches will be offered moves. */
async function calendarEffect({ store }: World, { before, after, names }: Changes): Promise<string[]> {
  if (!calendarsDiffer(before, after)) return [];
  const projects = recountedProjects(before, after);
  const named = new Set([...before.projects, ...after.projects].map(({ id }) => id));
  const others = othersRecounted(before, after);
  const isMet = (id: ProjectId): boolean => projects.includes(id) || (others && !named.has(id));
  const launches = (await launchesUnderWay(store)).filter(({ outlook }) => outlook?.projects.some(isMet));
  const places = [...projects.map(names.project), ...(others ? ['every project without a calendar of its own'] : [])];
  return [`Days count otherwise in ${listInWords(places)}`, offered(launches.length)];
}

function offered(launches: number): string {
  if (launches === 0) return 'No launch has dates there, so none is offered a move';
  const subject = launches === 1 ? '1 launch has dates there: it' : `${launches} launches have dates there: each`;
  return `${subject} is offered the moves that follow, none is made`;
}

function roleEffect({ before, after, names }: Changes): string[] {
  const changed = after.projects.filter(({ id, role }) => projectIn(before, id).role !== role);
  const of = (role: 'product' | 'marketing') =>
    changed.filter((one) => one.role === role).map(({ id }) => names.project(id));
  const [product, marketing] = [of('product'), of('marketing')];
  return [
    ...(product.length > 0 ? [`Issues of ${listInWords(product)} are moved only when somebody accepts`] : []),
    ...(marketing.length > 0
      ? [`Issues of ${listInWords(marketing)} follow by themselves from the next change on`]
      : []),
    ...(changed.length > 0 ? ['No date moves by a change of roles'] : []),
  ];
}

function fieldEffect({ before, after }: Changes): string[] {
  const isLink = before.linkTypeName !== after.linkTypeName;
  const isField = before.startField !== after.startField && before.version > 0;
  return [
    ...(isLink
      ? ['Launches follow the other links within the hour; new links of this type are noticed once an hour']
      : []),
    ...(isField ? ['Starts are read anew within the hour: where they differ, what hangs on them follows'] : []),
  ];
}
