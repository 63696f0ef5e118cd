import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import NoteIcon from '@atlaskit/icon/core/note';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { PanelLook } from './panel-look';

export function PanelIcon({ look }: { readonly look: PanelLook }) {
  switch (look) {
    case 'info':
      return <StatusInformationIcon label="Information" color="var(--ds-icon-information)" />;
    case 'note':
      return <NoteIcon label="Note" color="var(--ds-icon-discovery)" />;
    case 'tip':
      return <LightbulbIcon label="Tip" color="var(--ds-icon-success)" />;
    case 'success':
      return <StatusSuccessIcon label="Success" color="var(--ds-icon-success)" />;
    case 'warning':
      return <StatusWarningIcon label="Warning" color="var(--ds-icon-warning)" />;
    case 'error':
      return <StatusErrorIcon label="Error" color="var(--ds-icon-danger)" />;
  }
}
