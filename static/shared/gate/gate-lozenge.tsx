import './gate-lozenge.css';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import ShieldStrikethroughIcon from '@atlaskit/icon/core/shield-strikethrough';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import type { GateBrief } from '../../../src/contract/gate';
import { gateCountInWords, gateStateInWords } from './text/gate-in-words';

const looks = {
  open: { Icon: CheckCircleIcon, tone: 'tone-good' },
  shut: { Icon: LockLockedIcon, tone: 'tone-warning' },
  missed: { Icon: StatusErrorIcon, tone: 'tone-bad' },
  waived: { Icon: ShieldStrikethroughIcon, tone: 'tone-moved' },
} as const;

/** How a gate stands, by icon and word, and how much of it is done. */
export function GateLozenge({ gate }: { readonly gate: GateBrief }) {
  const { Icon, tone } = looks[gate.state];
  return (
    <span className="gate-lozenge">
      <span className={`with-icon ${tone}`}>
        <Icon label="" size="small" />
        <strong>{gateStateInWords(gate.state)}</strong>
      </span>
      <span className="subtle"> · {gateCountInWords(gate)}</span>
    </span>
  );
}
