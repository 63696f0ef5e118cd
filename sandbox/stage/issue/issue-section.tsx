import Heading from '@atlaskit/heading/heading';
import type { ReactNode } from 'react';

interface IssueSectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function IssueSection({ title, action, children }: IssueSectionProps) {
  return (
    <section className="issue-section">
      <div className="issue-section-head">
        <Heading size="xsmall" as="h2">
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
