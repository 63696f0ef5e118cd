import type { StepReply } from '../../contract/launch-steps';
import type { Creation } from '../../domain/launches/creation';
import { creationProgress } from '../../domain/launches/creation-progress';
import { Outage, type World } from '../ports';

/** Writes down what a step has done. @returns it as it is stored now */
export async function saveCreation({ launches }: Pick<World, 'launches'>, creation: Creation): Promise<Creation> {
  if ((await launches.saveCreation(creation)) === 'saved') return { ...creation, version: creation.version + 1 };
  throw new Outage(`Cannot go on with "${creation.name}": it goes on in another window`, 1);
}

/** @param doing what comes next, in a few words */
export function going(creation: Creation, doing: string): StepReply {
  return { kind: 'going', ...creationProgress(creation), doing };
}

export function stuck(creation: Creation, message: string): StepReply {
  return { kind: 'stuck', ...creationProgress(creation), message };
}
