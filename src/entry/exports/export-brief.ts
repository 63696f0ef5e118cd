import { loadBrief } from '../../app/narrative/load-brief';
import type { World } from '../../app/ports';
import type { BriefReply } from '../../contract/narrative-brief';
import { briefBinding } from '../resolvers/brief-binding';
import { briefDocument } from './brief-document';
import { createExport } from './create-export';

/** Gives the macro "Narrative brief" for PDF and Word. */
export const exportBrief = (createWorld: () => World) =>
  createExport<BriefReply>(
    {
      load: (world, { config }) => {
        const epicId = briefBinding(config);
        return epicId === null ? Promise.resolve({ kind: 'unbound' }) : loadBrief(world, { epicId });
      },
      noAccess: { kind: 'no-access' },
      toDocument: briefDocument,
    },
    createWorld,
  );
