import { loadLaunch } from '../../app/launches/load-launch';
import type { World } from '../../app/ports';
import type { LaunchReply } from '../../contract/launch';
import { boundLaunch } from '../resolvers/bound-launch';
import { timelineDocument } from './timeline-document';
import { createExport } from './create-export';

/** Gives the macro "Launch timeline" for PDF and Word. */
export const exportTimeline = (createWorld: () => World) =>
  createExport<LaunchReply>(
    {
      load: (world, { accountId, config }) => loadLaunch(world, { accountId, bound: boundLaunch(config) }, {}),
      noAccess: { kind: 'no-access' },
      toDocument: timelineDocument,
    },
    createWorld,
  );
