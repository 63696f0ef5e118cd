import StatusErrorIcon from '@atlaskit/icon/core/status-error';

/** The place of a field's problem; always there, so that it is read aloud when its text comes. */
export function ErrorMessage({ id, text }: { readonly id: string; readonly text: string | null }) {
  return (
    <div id={id} aria-live="polite">
      {text !== null && (
        <p className="with-icon tone-bad field-message">
          <StatusErrorIcon label="" size="small" />
          {text}
        </p>
      )}
    </div>
  );
}
