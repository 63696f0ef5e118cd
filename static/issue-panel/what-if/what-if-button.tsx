import Button from '@atlaskit/button/new';
import type { InLaunch } from '../../../src/contract/issue-panel';
import type { PanelTools } from '../panel-tools';
import { openWhatIf } from './open-what-if';

/** Asks what another date would do. Whoever sees the issue may; dates of done work and of archived launches stay. */
export function WhatIfButton({ panel, tools }: { readonly panel: InLaunch; readonly tools: PanelTools }) {
  const { launch, issue } = panel;
  if (launch.archived || issue.state === 'done') return null;
  const { id, key, summary, start, due } = issue;
  const open = () =>
    openWhatIf({ launchId: launch.id, issue: { id, key, summary, start, due } }, () =>
      tools.tell('The date is moved. What hangs on it follows.'),
    );
  return <Button onClick={() => void open()}>{due === null ? 'What if it had a date?' : 'What if this slips?'}</Button>;
}
