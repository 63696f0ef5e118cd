import Button from '@atlaskit/button/new';

const words = {
  unbound: {
    title: 'Choose the issues these claims belong to',
    text: 'Edit the page, select this macro and pick one or more marketing issues. Their claims appear here.',
  },
  'no-access': {
    title: 'These claims belong to Jira issues you cannot see',
    text: 'Sign in to Jira, or ask a project admin for access. Nothing is shown until then.',
  },
};

/** Why there is no table, and the way to one. Tells nothing of what it would hold. */
export function NotShown({ why, onRetry }: { readonly why: keyof typeof words; readonly onRetry: () => void }) {
  const { title, text } = words[why];
  return (
    <div className="calm">
      <h1 className="calm-title">{title}</h1>
      <p className="subtle">{text}</p>
      <div className="button-row">
        <Button spacing="compact" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
