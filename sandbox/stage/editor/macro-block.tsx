import IconButton from '@atlaskit/button/icon/button';
import Button from '@atlaskit/button/default/button';
import ContentWidthNarrowIcon from '@atlaskit/icon/core/content-width-narrow';
import ContentWidthWideIcon from '@atlaskit/icon/core/content-width-wide';
import CopyIcon from '@atlaskit/icon/core/copy';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import { readMacro } from '../../confluence/adf/macro-node';
import type { AdfNode } from '../adf/adf';
import { Macro } from '../wiki/macro';
import { macroLayout } from '../wiki/macro-layout';

/** What can be done with a macro; each gets the macro's own id. */
export interface MacroActions {
  /** undefined: the macro has nothing to configure */
  readonly edit: ((localId: string) => void) | undefined;
  readonly setLayout: (localId: string, layout: 'default' | 'wide') => void;
  readonly copy: (localId: string) => void;
  readonly remove: (localId: string) => void;
  readonly leave: () => void;
}

interface MacroBlockProps {
  readonly node: AdfNode;
  readonly isSelected: boolean;
  readonly pageId: string;
  readonly actions: MacroActions;
}

/** A macro within the editor: live, and with its tools while it is selected. */
export function MacroBlock({ node, isSelected, pageId, actions }: MacroBlockProps) {
  const macro = readMacro(node);
  return (
    <div className={`macro-block ${isSelected ? 'macro-block-selected' : ''}`}>
      <p className="macro-block-name">{macro?.title ?? 'Macro'}</p>
      <div className="macro-block-live">
        <Macro node={node} pageId={pageId} isEditing />
        {/* Until it is selected, a click selects it instead of working in it. */}
        {!isSelected && <div className="macro-block-cover" />}
      </div>
      {isSelected && macro !== undefined && <MacroTools node={node} localId={macro.localId} actions={actions} />}
    </div>
  );
}

interface MacroToolsProps {
  readonly node: AdfNode;
  readonly localId: string;
  readonly actions: MacroActions;
}

function MacroTools({ node, localId, actions }: MacroToolsProps) {
  const isWide = macroLayout(node) !== 'default';
  const { edit } = actions;
  return (
    // The keys below lead out of the toolbar; its buttons are what one works with.

    <div
      className="macro-tools"
      role="toolbar"
      aria-label="Macro"
      data-own-events
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.leave();
      }}
    >
      {edit !== undefined && (
        <Button appearance="subtle" spacing="compact" iconBefore={EditIcon} onClick={() => edit(localId)}>
          Edit
        </Button>
      )}
      <IconButton
        icon={isWide ? ContentWidthNarrowIcon : ContentWidthWideIcon}
        label={isWide ? 'Back to text width' : 'Make wide'}
        isTooltipDisabled={false}
        appearance="subtle"
        spacing="compact"
        onClick={() => actions.setLayout(localId, isWide ? 'default' : 'wide')}
      />
      <IconButton
        icon={CopyIcon}
        label="Copy macro"
        isTooltipDisabled={false}
        appearance="subtle"
        spacing="compact"
        onClick={() => actions.copy(localId)}
      />
      <IconButton
        icon={DeleteIcon}
        label="Delete macro"
        isTooltipDisabled={false}
        appearance="subtle"
        spacing="compact"
        onClick={() => actions.remove(localId)}
      />
    </div>
  );
}
