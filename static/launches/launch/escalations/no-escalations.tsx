import Heading from '@atlaskit/heading';

/** Nothing has gone so far wrong that somebody had to be asked. */
export function NoEscalations() {
  return (
    <div className="launches-calm">
      <Heading as="h2" size="small">
        Nothing to look at
      </Heading>
      <p className="subtle">
        When a milestone slips far, a review or a gate is missed, claims are not signed in time or production begins too
        early, it stands here, with who was asked and who is next.
      </p>
    </div>
  );
}
