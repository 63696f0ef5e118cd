import StatusErrorIcon from '@atlaskit/icon/core/status-error';

/** Why it cannot be laid so, a line each. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <div aria-live="polite" className="template-reasons">
      {reasons.map((reason) => (
        <p key={reason} className="with-icon tone-bad">
          <StatusErrorIcon label="" size="small" />
          {reason}.
        </p>
      ))}
    </div>
  );
}
