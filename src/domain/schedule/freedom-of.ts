import type { Milestone, Plan } from './plan';

/** `fixed`: a ripple never moves it; `proposes`: a person is asked; `moves`: it follows. */
export type Freedom = 'fixed' | 'proposes' | 'moves';

export function freedomOf({ state, pinned, role }: Milestone, productDates: Plan['productDates']): Freedom {
  if (state === 'done' || pinned) return 'fixed';
  return role === 'product' && productDates === 'propose' ? 'proposes' : 'moves';
}
