import Button from '@atlaskit/button/new';

/** No claim yet: what would be here, and the first step. */
export function EmptyTable({ mayAdd, onAdd }: { readonly mayAdd: boolean; readonly onAdd: (() => void) | null }) {
  if (!mayAdd) return <p className="subtle">No claims yet. Who may edit the issue in Jira can add them here.</p>;
  return (
    <div className="calm">
      <p>Paste the claims of your draft, one per line. Product then rates each one.</p>
      {onAdd && (
        <div className="button-row">
          <Button appearance="primary" onClick={onAdd}>
            Add the first claims
          </Button>
        </div>
      )}
    </div>
  );
}
