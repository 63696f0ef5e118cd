import { z } from 'zod';

/** Which gates a transition is checked against. `automatic`: those before the issue, and its own where it is to be done. */
export const asksOfMoves = ['automatic', 'gates-before', 'both'] as const;
export type AsksOfMove = (typeof asksOfMoves)[number];

/** What a rule "Gate must be open" holds, as its page saves it. A rule that nobody has configured asks what is usual. */
export const gateRule = z.preprocess(
  (given) => (given === null || given === undefined || given === '' ? {} : given),
  z.object({ asks: z.enum(asksOfMoves).default('automatic') }),
);
export type GateRule = z.infer<typeof gateRule>;
