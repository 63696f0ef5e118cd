import Button from '@atlaskit/button/new';

export function KeptNotice({ onStartOver }: { readonly onStartOver: () => void }) {
  return (
    <p role="status" className="subtle">
      What you typed before was kept and is not saved yet.{' '}
      <Button spacing="compact" appearance="subtle" onClick={onStartOver}>
        Start over
      </Button>
    </p>
  );
}
