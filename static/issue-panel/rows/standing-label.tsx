import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import MinusIcon from '@atlaskit/icon/core/minus';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { DependencyView } from '../../../src/contract/dependency';
import { formatDay } from '../../shared/text/format-day';
import { standingInWords } from '../../shared/text/standing-in-words';

/** Whether a dependency holds, by icon and word. */
export function StandingLabel({ dependency }: { readonly dependency: DependencyView }) {
  const { Icon, tone, text } = look(dependency);
  return (
    <span className={`with-icon tone-${tone}`}>
      <Icon label="" size="small" />
      {text.replace(/^./, (first) => first.toUpperCase())}
    </span>
  );
}

function look({ standing, overridden, proposed }: DependencyView) {
  const text = standingInWords(standing);
  if (overridden) return { Icon: MinusIcon, tone: 'neutral', text: `overridden, ${text}` };
  if (proposed?.due && standing.kind !== 'too-late') {
    return { Icon: LightbulbIcon, tone: 'moved', text: `${formatDay(proposed.due)} proposed, ${text} until then` };
  }
  switch (standing.kind) {
    case 'holds':
      return { Icon: CheckMarkIcon, tone: 'good', text };
    case 'unknown':
      return { Icon: QuestionCircleIcon, tone: 'neutral', text };
    case 'short':
    case 'not-exact':
    case 'too-late':
      return { Icon: StatusWarningIcon, tone: 'bad', text };
  }
}
