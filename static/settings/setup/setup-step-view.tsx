import CheckCircleUncheckedIcon from '@atlaskit/icon/core/check-circle-unchecked';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { useId, type ReactNode } from 'react';
import type { SetupStep } from '../../../src/contract/settings';

interface SetupStepViewProps {
  readonly step: SetupStep;
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

const looks = {
  done: { Icon: StatusSuccessIcon, word: 'Done', tone: 'tone-good' },
  'to-do': { Icon: CheckCircleUncheckedIcon, word: 'To do', tone: 'tone-neutral' },
  trouble: { Icon: StatusWarningIcon, word: 'Needs attention', tone: 'tone-warning' },
} as const;

/** One step: its state by icon and word, what was found; opened, why it is there and how it is done. */
export function SetupStepView({ step, number, title, why, isOpen, onOpen, children }: SetupStepViewProps) {
  const id = useId();
  const { Icon, word, tone } = looks[step.state];
  return (
    <li className="setup-step">
      <h2 className="setup-step-title">
        <button
          type="button"
          className="setup-step-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          <span>
            {number}. {title}
          </span>
          <span className={`with-icon ${tone}`}>
            <Icon label="" size="small" />
            {word}
          </span>
        </button>
      </h2>
      <p className="setup-found">{step.found.replace(/\.$/, '')}.</p>
      <div id={id} hidden={!isOpen} className="setup-body">
        {isOpen && (
          <>
            <p className="subtle">{why}</p>
            {children}
          </>
        )}
      </div>
    </li>
  );
}
