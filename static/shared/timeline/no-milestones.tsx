import { count } from '../text/count';

/** A launch in which there is nothing to draw. */
export function NoMilestones({ hidden }: { readonly hidden: number }) {
  return (
    <div className="tl-empty">
      <p>
        <b>Nothing to draw yet</b>
      </p>
      <p className="subtle">
        {hidden > 0
          ? `${count(hidden, 'issue')} of this launch cannot be seen by you. Ask someone who sees them.`
          : 'Milestones come here as soon as issues are in this launch. Link an issue with Gates to one of it, or make them from a template.'}
      </p>
    </div>
  );
}
