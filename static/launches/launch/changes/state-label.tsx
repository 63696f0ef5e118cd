import ClockIcon from '@atlaskit/icon/core/clock';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import type { ChangeRow } from '../../../../src/contract/change';

const looks = {
  open: { Icon: ClockIcon, word: 'Open', tone: 'tone-moved' },
  approved: { Icon: StatusSuccessIcon, word: 'Approved', tone: 'tone-good' },
  rejected: { Icon: StatusErrorIcon, word: 'Rejected', tone: 'tone-neutral' },
} as const;

/** Whether a change request is decided, by icon and word. */
export function StateLabel({ state }: Pick<ChangeRow, 'state'>) {
  const { Icon, word, tone } = looks[state];
  return (
    <span className={`with-icon ${tone}`}>
      <Icon label="" size="small" />
      {word}
    </span>
  );
}
