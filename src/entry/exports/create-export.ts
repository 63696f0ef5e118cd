import { Outage, type World } from '../../app/ports';
import type { DayTexts } from '../../contract/claim-words';
import { document, paragraphs, type AdfDocument } from './adf';
import { dayTexts } from './day-texts';
import { exportRequestOf } from './export-request-of';

interface ExportParts<Reply> {
  /** How the viewer would load it on the screen. */
  readonly load: (world: World, request: { accountId: string; config: unknown }) => Promise<Reply>;
  /** What stands in for it where nobody is known to be reading. */
  readonly noAccess: Reply;
  readonly toDocument: (reply: Reply, texts: DayTexts) => AdfDocument;
}

/** Gives a macro for PDF and Word, with what the person who exports may see; a file goes from hand to hand, so no more. */
export const createExport =
  <Reply>({ load, noAccess, toDocument }: ExportParts<Reply>, createWorld: () => World) =>
  async (payload: unknown, invocation?: unknown): Promise<AdfDocument> => {
    const world = createWorld();
    const { accountId, config, timezone } = exportRequestOf(payload, invocation);
    const texts = dayTexts(world.clock.now(), timezone);
    if (accountId === null) return toDocument(noAccess, texts);
    try {
      return toDocument(await load(world, { accountId, config }), texts);
    } catch (failure) {
      if (!(failure instanceof Outage)) throw failure;
      return document(...paragraphs(`${failure.message}. Export the page again in a minute`));
    }
  };
