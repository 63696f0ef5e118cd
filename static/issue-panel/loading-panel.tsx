import Spinner from '@atlaskit/spinner';

export function LoadingPanel({ text = 'Reading dates and dependencies…' }: { readonly text?: string }) {
  return (
    <div className="loading" role="status">
      <Spinner size="small" />
      <span>{text}</span>
    </div>
  );
}
