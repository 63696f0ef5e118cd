import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { ReactNode } from 'react';

/** What happened, what is safe, and a way out. */
export function Trouble(props: { readonly title: string; readonly onRetry: () => void; readonly children: ReactNode }) {
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={props.title} headingLevel="h1">
        <p>{props.children}</p>
        <div className="button-row">
          <Button spacing="compact" onClick={props.onRetry}>
            Try again
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}
