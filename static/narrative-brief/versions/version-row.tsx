import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { VersionHead } from '../../../src/contract/narrative-brief';
import { formatInstant } from '../../shared/text/format-instant';
import { personName } from '../text/person-name';
import { versionInWords } from './version-in-words';

interface VersionRowProps {
  readonly version: VersionHead;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The comparison, while it is open. */
  readonly children: ReactNode;
}

export function VersionRow({ version, isOpen, onToggle, children }: VersionRowProps) {
  const { number, at, by, reason } = version;
  const label = number === 1 ? 'Show what was written' : 'Compare with the version before';
  return (
    <li className="brief-version">
      <p>
        <strong>Version {number}</strong> · {personName(by)} · {formatInstant(at)} · {versionInWords(version)}
      </p>
      {reason !== null && (
        <p>
          Reason: <span dir="auto">{reason}</span>
        </p>
      )}
      {version.act !== 'locked' && (
        <div className="button-row">
          <Button
            spacing="compact"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={`${label}: version ${number}`}
            onClick={onToggle}
          >
            {isOpen ? 'Hide' : label}
          </Button>
        </div>
      )}
      {children}
    </li>
  );
}
