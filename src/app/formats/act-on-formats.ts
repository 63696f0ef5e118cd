import type { FormatsAction } from '../../contract/formats';
import type { FormatStep } from '../../domain/launches/formats/format-step';
import { refused, type Refused } from '../as-viewer';
import type { LaunchSight } from '../launches/see-launch';
import { Outage, type World } from '../ports';
import { formatsView } from './formats-view';
import { openFormats, type OpenFormats } from './open-formats';
import { tellOfFormats } from './tell-of-formats';

const mostTries = 5;

interface Act {
  readonly sight: LaunchSight;
  /** What is to be done, such as `save these formats`. */
  readonly does: string;
  /** The version that the page shows; absent: whichever there is will do, and the act is decided again when somebody was quicker. */
  readonly version?: number | undefined;
  readonly decide: (open: OpenFormats) => Promise<FormatStep | Refused> | FormatStep | Refused;
}

/** Changes the formats of a launch, tells its gates, and shows what it has come to. */
export async function actOnFormats(world: World, { sight, does, version, decide }: Act): Promise<FormatsAction> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const open = await openFormats(world, sight);
    const isOlder = version !== undefined && version !== open.matrix.version;
    const step = isOlder ? undefined : await decide(open);
    if (step?.kind === 'refused') return refused(step.message);
    if (step?.kind === 'same') return { kind: 'done', matrix: await formatsView(world, open), note: null };
    if (step?.kind === 'changed' && (await world.gates.saveMatrix(step.matrix)) === 'saved')
      return { kind: 'done', matrix: await shownAfter(world, sight), note: null };
    if (version !== undefined) return { kind: 'conflict', matrix: await shownNow(world, sight) };
  }
  throw new Outage(`Cannot ${does}: others kept changing them`, 2);
}

async function shownAfter(world: World, sight: LaunchSight) {
  await tellOfFormats(world, sight);
  return shownNow(world, sight);
}

async function shownNow(world: World, sight: LaunchSight) {
  return formatsView(world, await openFormats(world, sight));
}
