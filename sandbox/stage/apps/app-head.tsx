import Heading from '@atlaskit/heading/heading';

interface AppHeadProps {
  /** What the page lies under. */
  readonly trail: string;
  readonly title: string;
}

/** What Jira puts above a page that leaves its layout to it. */
export function AppHead({ trail, title }: AppHeadProps) {
  return (
    <header className="app-page-head">
      <p className="page-kicker">{trail}</p>
      <Heading size="large" as="h1">
        {title}
      </Heading>
    </header>
  );
}
