import SectionMessage from '@atlaskit/section-message/section-message';
import { useEffect, useRef } from 'react';

/** Why the date was not moved. What it would do now stands below. */
export function Refusal({ text }: { readonly text: string | null }) {
  const ref = useRef<HTMLDivElement>(null);
  // The button that was pressed stays in view while the list scrolls; the answer to it may be far above.
  useEffect(() => {
    if (text !== null) ref.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <div role="alert" className="what-if-refusal" ref={ref}>
      {text !== null && (
        <SectionMessage appearance="warning">
          <p>{text}</p>
          <p className="subtle">Below is what it would do now.</p>
        </SectionMessage>
      )}
    </div>
  );
}
