/** What would be here, and the first step. */
export function NoGates({ mayManage }: { readonly mayManage: boolean }) {
  return (
    <div className="launches-calm">
      <h2 className="gates-title">No gate yet</h2>
      <p className="subtle">
        A gate lists what must be there before what waits for a milestone may go on: checks, evidence, approvals. It
        sits on a milestone, and Jira refuses to move on what waits for it while it is shut.{' '}
        {mayManage
          ? 'Choose a milestone below and set one up.'
          : 'Whoever manages this launch can set one up on a milestone.'}
      </p>
    </div>
  );
}
