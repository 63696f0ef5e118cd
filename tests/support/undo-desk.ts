import type { RippleView } from '../../src/contract/issue-panel';
import type { UndoView } from '../../src/contract/ripples';
import type { FakeWorld } from './fake-world';
import { atlasOf } from './given-atlas';
import { launchDesk } from './launch-desk';

/** A person who looks at the history of Atlas 2.0 and takes things back. */
export function undoDesk(world: FakeWorld, as = 'ann') {
  const desk = launchDesk(world, { as });
  const history = async (): Promise<readonly RippleView[]> => {
    const reply = await desk.ask('ripples.list', { launchId: atlasOf(world).id, after: null });
    if (reply.kind !== 'ripples') throw new Error('Cannot read the history: no access');
    return reply.ripples;
  };
  const newest = async (): Promise<RippleView> => {
    const [ripple] = await history();
    if (!ripple) throw new Error('Cannot look at the newest ripple: there is none');
    return ripple;
  };
  return {
    history,
    newest,
    shown: async (rippleId: string): Promise<UndoView> => {
      const reply = await desk.ask('ripple.undo.try', { rippleId });
      if (reply.kind === 'refused') throw new Error(reply.message);
      return reply;
    },
    /** Asks for the newest ripple to be taken back, and lets the work be done. @returns what was said */
    undo: async (withCause = true, rippleId?: string): Promise<string> => {
      const reply = await desk.ask('ripple.undo', { rippleId: rippleId ?? (await newest()).id, withCause });
      await world.jobs.runAll(world);
      return reply.kind === 'done' ? reply.undoId : reply.message;
    },
  };
}
