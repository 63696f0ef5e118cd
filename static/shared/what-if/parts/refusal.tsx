import SectionMessage from '@atlaskit/section-message/section-message';

/** Why the date was not moved. What it would do now stands below. */
export function Refusal({ text }: { readonly text: string | null }) {
  return (
    <div role="alert" className="what-if-refusal">
      {text !== null && (
        <SectionMessage appearance="warning">
          <p>{text}</p>
          <p className="subtle">Below is what it would do now.</p>
        </SectionMessage>
      )}
    </div>
  );
}
