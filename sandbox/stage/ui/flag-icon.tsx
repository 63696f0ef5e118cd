import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';

interface FlagIconProps {
  readonly type: 'info' | 'success' | 'warning' | 'error';
  /** On a coloured ground the icon takes the colour of the text. */
  readonly bold: boolean;
}

export function FlagIcon({ type, bold }: FlagIconProps) {
  switch (type) {
    case 'success':
      return <StatusSuccessIcon label="Success" color={bold ? 'currentColor' : 'var(--ds-icon-success)'} />;
    case 'warning':
      return <StatusWarningIcon label="Warning" color={bold ? 'currentColor' : 'var(--ds-icon-warning)'} />;
    case 'error':
      return <StatusErrorIcon label="Error" color={bold ? 'currentColor' : 'var(--ds-icon-danger)'} />;
    case 'info':
      return <StatusInformationIcon label="Information" color={bold ? 'currentColor' : 'var(--ds-icon-information)'} />;
  }
}
