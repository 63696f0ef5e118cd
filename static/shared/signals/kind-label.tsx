import CalendarIcon from '@atlaskit/icon/core/calendar';
import ClockIcon from '@atlaskit/icon/core/clock';
import FlagIcon from '@atlaskit/icon/core/flag';
import PenIcon from '@atlaskit/icon/core/pen';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { EscalationView } from '../../../src/contract/signals';
import { kindWords } from './text/kind-words';

const icons = {
  slip: CalendarIcon,
  'review-late': ClockIcon,
  'gate-missed': FlagIcon,
  unsigned: PenIcon,
  'early-production': StatusWarningIcon,
} as const;

/** What kind of thing somebody must look at, by icon and word. @param isQuiet it has come to rest */
export function KindLabel({ kind, isQuiet }: Pick<EscalationView, 'kind'> & { readonly isQuiet: boolean }) {
  const Icon = icons[kind];
  return (
    <span className={`with-icon ${isQuiet ? 'tone-neutral' : 'tone-warning'}`}>
      <Icon label="" size="small" />
      <strong>{kindWords[kind]}</strong>
    </span>
  );
}
