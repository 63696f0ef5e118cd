import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import MinusIcon from '@atlaskit/icon/core/minus';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { InLaunch } from '../../src/contract/issue-panel';
import { today } from '../shared/text/today';
import { stateInWords } from './text/state-in-words';

const iconByTone = { good: CheckCircleIcon, moved: ArrowRightIcon, bad: StatusWarningIcon, neutral: MinusIcon };

/** "Am I on time" by icon and word. */
export function StateLine({ panel }: { readonly panel: InLaunch }) {
  const { text, tone } = stateInWords(panel, today());
  const Icon = iconByTone[tone];
  return (
    <span className={`with-icon state-line tone-${tone}`}>
      <Icon label="" size="small" />
      {text}
    </span>
  );
}
