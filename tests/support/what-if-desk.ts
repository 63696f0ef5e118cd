import type { World } from '../../src/app/ports';
import { applyWhatIf } from '../../src/app/what-if/apply-what-if';
import { askWhatIf } from '../../src/app/what-if/ask-what-if';
import type { WhatIfRequest } from '../../src/app/what-if/what-if-request';
import type { ApplyWhatIf, WhatIf, WhatIfAction, WhatIfReply } from '../../src/contract/what-if';

interface Wanted {
  readonly issueId: string;
  readonly start?: string | null;
  readonly due: string;
}

const ann: WhatIfRequest = { accountId: 'ann' };

/** One person who thinks of a date: asks what it would set off, and gives it as it was shown. */
export function whatIfDesk(world: World, request: WhatIfRequest = ann) {
  const ask = (wanted: Wanted): Promise<WhatIfReply> => askWhatIf(world, request, { start: null, ...wanted });
  return {
    ask,
    /** @throws Error when it is refused */
    see: async (wanted: Wanted): Promise<WhatIf> => {
      const reply = await ask(wanted);
      if (reply.kind === 'refused') throw new Error(reply.message);
      return reply;
    },
    apply: (seen: WhatIf): Promise<WhatIfAction> => applyWhatIf(world, request, applyOf(seen)),
  };
}

/** The message with which a page gives the date that it shows. */
export function applyOf({ issue, to, held, shifts, proposals, hidden }: WhatIf): ApplyWhatIf {
  const moves = [
    ...shifts.map((move) => ({ issueId: move.issue.id, to: move.to, kind: 'shift' as const })),
    ...proposals.map((move) => ({ issueId: move.issue.id, to: move.to, kind: 'proposal' as const })),
  ];
  const from = { start: issue.start, due: issue.due };
  return { issueId: issue.id, start: to.start, due: to.due ?? '', shown: { from, held, moves, hidden } };
}
