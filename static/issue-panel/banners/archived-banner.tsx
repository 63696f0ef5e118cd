import SectionMessage from '@atlaskit/section-message/section-message';

/** Nobody should wait for a date to follow that will not. */
export function ArchivedBanner() {
  return (
    <SectionMessage appearance="information" title="This launch is archived" headingLevel="h2">
      <p>Its dates do not follow each other any more. Make it active again on its page under Launches.</p>
    </SectionMessage>
  );
}
