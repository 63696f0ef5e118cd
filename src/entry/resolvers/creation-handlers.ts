import { creationOptions } from '../../app/creation/creation-options';
import { findExisting } from '../../app/creation/find-existing';
import { openCreations } from '../../app/creation/open-creations';
import { planCreation } from '../../app/creation/plan-creation';
import { removeLaunch } from '../../app/creation/remove-launch';
import { showRemoval } from '../../app/creation/show-removal';
import { startCreation } from '../../app/creation/start-creation';
import { stepCreation } from '../../app/creation/step-creation';
import { takeBack } from '../../app/creation/take-back';
import { takeExisting } from '../../app/creation/take-existing';
import { typesFor } from '../../app/creation/types-for';
import { waitOut } from '../../app/creation/wait-out';
import type { LaunchesHandling } from './launches-handling';

type Making =
  | `creation.${'open' | 'options' | 'types' | 'plan' | 'start' | 'step' | 'take-back'}`
  | `existing.${'find' | 'take'}`
  | `launch.${'removal' | 'remove'}`;

/** Making launches, taking them back and removing them. */
export const creationHandlers: Pick<LaunchesHandling, Making> = {
  'creation.open': openCreations,
  'creation.options': creationOptions,
  'creation.types': (world, _, projects) => typesFor(world, projects),
  'creation.plan': (world, _, wish) => planCreation(world, wish),
  'creation.start': startCreation,
  'creation.step': (world, request, wish) => waitOut(world, wish.id, () => stepCreation(world, request, wish)),
  'creation.take-back': (world, request, wish) => waitOut(world, wish.id, () => takeBack(world, request, wish)),
  'existing.find': findExisting,
  'existing.take': takeExisting,
  'launch.removal': showRemoval,
  'launch.remove': (world, request, wish) => waitOut(world, wish.launchId, () => removeLaunch(world, request, wish)),
};
