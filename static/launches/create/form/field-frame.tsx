import { Label } from '@atlaskit/form/label';
import type { ReactNode } from 'react';
import { ErrorMessage } from '../../../shared/ui/error-message';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly problem: string | null;
  /** What mends it, where there is something. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A field with its label above it and, below, what helps and what is wrong. */
export function FieldFrame({ id, label, help, problem, action, children }: FieldFrameProps) {
  return (
    <div className="create-field">
      <Label htmlFor={id}>{label}</Label>
      {children}
      {help !== undefined && (
        <p id={`${id}-help`} className="subtle field-message">
          {help}
        </p>
      )}
      <ErrorMessage id={`${id}-problem`} text={problem} />
      {action}
    </div>
  );
}
