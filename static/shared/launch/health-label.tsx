import './health-label.css';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { HealthView } from '../../../src/contract/launch';
import { healthReasons, levelWords } from './health-in-words';

const looks = {
  'on-track': { Icon: StatusSuccessIcon, tone: 'tone-good' },
  'at-risk': { Icon: StatusWarningIcon, tone: 'tone-warning' },
  late: { Icon: StatusErrorIcon, tone: 'tone-bad' },
  done: { Icon: CheckCircleIcon, tone: 'tone-neutral' },
  unknown: { Icon: QuestionCircleIcon, tone: 'tone-neutral' },
} as const;

/** How a launch stands, by icon, word and reason. */
export function HealthLabel({ health }: { readonly health: HealthView }) {
  const { Icon, tone } = looks[health.level];
  const reasons = healthReasons(health);
  return (
    <span className="health-label">
      <span className={`with-icon ${tone}`}>
        <Icon label="" size="small" />
        <strong>{levelWords[health.level]}</strong>
      </span>
      {reasons !== '' && <span>{reasons}</span>}
    </span>
  );
}
