import type { NewLaunch, StartReply } from '../../contract/creation';
import type { Creation, CreationId } from '../../domain/launches/creation';
import { creationProgress } from '../../domain/launches/creation-progress';
import { creationRows, type Homes } from '../../domain/launches/creation-rows';
import { isSameCreation, wishInText } from '../../domain/launches/is-same-creation';
import type { LaunchId } from '../../domain/launches/launch';
import { dayInWords } from '../../domain/settings/day-in-words';
import type { ProjectId } from '../../domain/settings/settings';
import { refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { Outage, type World } from '../ports';
import { layLaunch, type Laying } from './lay-launch';
import { projectInWords } from './project-in-words';
import { typesOfRole } from './types-for';
import { unknownPeople } from './unknown-people';

/** ms in which the same wish of the same person is a message sent again. */
const sameMessage = 60_000;

/**
 * Writes a launch down as it is to be, issue by issue; the steps make it. The same sent again within a minute, because
 * the answer was lost, is the creation that was begun: nobody wants one launch twice at once.
 */
export async function startCreation(world: World, { accountId }: LaunchRequest, wish: NewLaunch): Promise<StartReply> {
  const laying = await layLaunch(world, wish);
  if (laying.kind === 'refused') return laying;
  if (laying.kind === 'impossible') return cannotBeLaid(laying);
  const obstacle = (await wrongType(world, wish)) ?? (await unknownPeople(world, wish.people));
  if (obstacle) return obstacle;
  const { calendarsOf } = await world.settings.read();
  const creation = toCreation(world, accountId, { wish, laying, calendarsOf });
  return saveNew(world, creation);
}

/**
 * Stores it, unless it is a repetition of one that was begun just now. The first of a wish has its id from the wish: of
 * two messages at once one is stored, while the listing of what is open lags behind both.
 */
export async function saveNew(world: World, wanted: Creation): Promise<StartReply> {
  const { launches, digest } = world;
  const id = digest([wanted.accountId, wishInText(wanted)].join('\n')).slice(0, 32);
  const first = await launches.creation(id as CreationId);
  const open = [...(first ? [first] : []), ...(await launches.openCreations(wanted.accountId))];
  const begun = open.find((one) => isRepeated(wanted, one));
  if (begun) return started(begun);
  const isFirst = !first && !wanted.used;
  const creation = isFirst ? { ...wanted, id: id as CreationId, launchId: id as LaunchId } : wanted;
  if ((await launches.saveCreation(creation)) === 'saved') return started(creation);
  const other = await launches.creation(creation.id);
  if (other && isRepeated(wanted, other)) return started(other);
  throw new Outage(`Cannot begin "${creation.name}": somebody else has just begun with the same issues`, 1);
}

function started(creation: Creation): StartReply {
  return { kind: 'started', id: creation.id, total: creationProgress(creation).total };
}

function cannotBeLaid({ problems, earliest }: Extract<Laying, { kind: 'impossible' }>): Refused {
  const hint =
    earliest === null ? '' : `. The earliest T-0 that would do is ${dayInWords(earliest)} ${earliest.slice(0, 4)}`;
  return refused(`Cannot create this launch: ${problems.join('. ')}${hint}`);
}

async function wrongType(world: World, wish: NewLaunch): Promise<Refused | undefined> {
  for (const role of ['product', 'marketing'] as const) {
    const { projectId, typeId } = wish[role];
    const types = await typesOfRole(world, projectId, role);
    if ('kind' in types) return types;
    if (!types.some(({ id }) => id === typeId))
      return refused(
        `Cannot make ${role} issues of type ${typeId} in ${await projectInWords(world, projectId)}: ${types.map(({ name }) => `"${name}"`).join(', ')} would do. Choose one of them`,
      );
  }
  return undefined;
}

function toCreation(
  { clock, newId }: World,
  accountId: string,
  { wish, laying, calendarsOf }: { wish: NewLaunch; laying: Extract<Laying, { kind: 'laid' }>; calendarsOf: number },
): Creation {
  const id = newId();
  return {
    id: id as CreationId,
    launchId: id as LaunchId,
    accountId,
    at: clock.now(),
    state: 'running',
    name: wish.name.trim(),
    tier: wish.tier,
    people: wish.people,
    templateName: laying.template.name,
    calendarsOf,
    t0: laying.template.t0,
    ...creationRows(laying.laid, homesOf(wish)),
    used: null,
    asked: [],
    askedAt: null,
    stage: 'issues',
    version: 0,
  };
}

function homesOf({ name, product, marketing, people }: NewLaunch): Homes {
  return {
    launchName: name,
    product: { projectId: product.projectId as ProjectId, typeId: product.typeId },
    marketing: { projectId: marketing.projectId as ProjectId, typeId: marketing.typeId },
    people,
  };
}

function isRepeated(wanted: Creation, open: Creation): boolean {
  const isRecent = Date.parse(wanted.at) - Date.parse(open.at) < sameMessage;
  return isRecent && open.state === 'running' && isSameCreation(wanted, open);
}
