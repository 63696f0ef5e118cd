import { refused } from '../../app/as-viewer';
import { chooseLock } from '../../app/narrative/choose-lock';
import { listVersions } from '../../app/narrative/list-versions';
import { loadBrief } from '../../app/narrative/load-brief';
import { lockBrief } from '../../app/narrative/lock-brief';
import { readVersion } from '../../app/narrative/read-version';
import { recheckEdge } from '../../app/narrative/recheck-edge';
import { saveSection } from '../../app/narrative/save-section';
import type { BriefRequest } from '../../app/narrative/see-brief';
import type { World } from '../../app/ports';
import type { BriefResolvers } from '../../contract/brief-resolvers';
import { briefBinding } from './brief-binding';
import type { Handlers } from './create-resolver';
import type { MacroRequest } from './macro-request-of';

const unbound = { kind: 'unbound' } as const;
const noAccess = { kind: 'no-access' } as const;
const nothingToChange = refused(
  'Cannot change the brief: no epic has been chosen for it. Edit the page and choose one in the settings of this macro',
) as { kind: 'refused'; message: string };

/** One use case per message of the brief. */
export const briefHandlers: Handlers<BriefResolvers, MacroRequest> = {
  'brief.load': bound(loadBrief, unbound),
  'brief.save': bound(saveSection, nothingToChange),
  'brief.lock': bound(lockBrief, nothingToChange),
  'brief.choose-lock': bound(chooseLock, nothingToChange),
  'brief.recheck': bound(recheckEdge, nothingToChange),
  'brief.versions': bound(listVersions, noAccess),
  'brief.version': bound(readVersion, noAccess),
};

/** @param otherwise the reply while no epic has been chosen */
function bound<Payload, Reply, Otherwise>(
  act: (world: World, request: BriefRequest, payload: Payload) => Promise<Reply>,
  otherwise: Otherwise,
) {
  return (world: World, { accountId, config }: MacroRequest, payload: Payload): Promise<Reply | Otherwise> => {
    const epicId = briefBinding(config);
    return epicId === null ? Promise.resolve(otherwise) : act(world, { accountId, epicId }, payload);
  };
}
