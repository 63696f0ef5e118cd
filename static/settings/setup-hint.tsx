import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { router } from '@forge/bridge';

/** Before anybody has saved anything, the first run is the shorter way. */
export function SetupHint() {
  return (
    <SectionMessage>
      <p>Nobody has settled anything yet. Six steps take you to the first launch in about ten minutes.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={() => void router.navigate({ target: 'module', moduleKey: 'get-started' })}>
          Get started
        </Button>
      </div>
    </SectionMessage>
  );
}
