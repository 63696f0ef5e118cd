import { count } from '../../../shared/text/count';

/** How many are about issues that the viewer may not see. */
export function HiddenEscalations({ hidden }: { readonly hidden: number }) {
  if (hidden === 0) return null;
  return (
    <p className="subtle">
      {count(hidden, 'escalation')} {hidden === 1 ? 'is' : 'are'} left out: you may not see{' '}
      {hidden === 1 ? 'its issue' : 'their issues'}.
    </p>
  );
}
