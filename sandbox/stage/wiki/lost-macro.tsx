import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { readMacro } from '../../confluence/adf/macro-node';
import { attribute, type AdfNode } from '../adf/adf';

/** What stands in place of a macro whose app is gone. */
export function LostMacro({ node }: { readonly node: AdfNode }) {
  const title = readMacro(node)?.title ?? (attribute(node, 'text') || attribute(node, 'extensionKey') || 'Macro');
  return (
    <div className="lost-macro">
      <StatusWarningIcon label="Warning" color="var(--ds-icon-warning)" />
      <div>
        <p>
          <strong>{title}</strong> cannot be shown
        </p>
        <p className="subtle">The app that this macro belongs to is not installed on this site. Its content is kept.</p>
      </div>
    </div>
  );
}
