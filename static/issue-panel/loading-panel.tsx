import Spinner from '@atlaskit/spinner';

export function LoadingPanel() {
  return (
    <div className="loading" role="status">
      <Spinner size="small" />
      <span>Reading dates and dependencies…</span>
    </div>
  );
}
