import type { Cone } from './cone';

/** One way to reckon what follows from a change. All kinds are given the same cone and must find the same days. */
export interface Kind {
  readonly name: string;
  /** It does not find the order in which to reckon, the bench hands it over. */
  readonly isOrderGiven?: boolean;
  /** Done once, not measured. */
  readonly layOut: (cone: Cone) => Laid;
}

export interface Laid {
  /** Measured: the changed milestone finishes so many working days later than in the plan, and what follows is reckoned. */
  readonly run: (days: number) => void;
  /** Not measured: how all finish after the last run, by rank of the cone, in working days. */
  readonly finishes: () => ArrayLike<number>;
}
