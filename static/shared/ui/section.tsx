import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';

/** A named part of the page, found by its heading and as a landmark. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="section">
      <Heading as="h2" size="xsmall" id={headingId}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
