import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useState } from 'react';
import { readMacro } from '../../confluence/adf/macro-node';
import type { AdfNode } from '../adf/adf';
import { modalSize } from '../api/modal-size';
import type { SiteModule } from '../api/site';
import { BridgeError } from '../forge/bridge-error';
import { checkSubmit, type MacroConfig } from '../forge/check-submit';
import { ForgeFrame } from '../forge/forge-frame';
import type { FramePlace } from '../forge/frame-context';

interface MacroConfigDialogProps {
  readonly module: SiteModule;
  readonly node: AdfNode;
  readonly pageId: string;
  readonly isInserting: boolean;
  /** @returns false when the page has no such macro any more */
  readonly save: (config: MacroConfig) => boolean;
  readonly close: (saved: boolean) => void;
}

/** The app's own page in which a macro is configured. */
export function MacroConfigDialog(props: MacroConfigDialogProps) {
  const { module } = props;
  // The frame must not load anew while the page around it is drawn: what it began with holds.
  const [place] = useState(() => configPlace(props));
  const { width, height } = modalSize(module.config?.viewportSize ?? 'medium');
  return (
    <Modal width={width} onClose={() => place.configuration?.close()} shouldCloseOnOverlayClick={false}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{module.config?.title ?? module.title}</ModalTitle>
      </ModalHeader>
      <ModalBody hasInlinePadding={false}>
        <div className="forge-modal" style={{ height }}>
          <ForgeFrame place={place} />
        </div>
      </ModalBody>
    </Modal>
  );
}

function configPlace({ module, node, pageId, isInserting, save, close }: MacroConfigDialogProps): FramePlace {
  const macro = readMacro(node);
  const localId = macro?.localId ?? '';
  const extension = { content: { id: pageId }, localId, config: macro?.config ?? {} };
  let isSaved = false;
  const submit = (payload: unknown): void => {
    const submitted = checkSubmit(payload);
    if (submitted.kind === 'refused') throw new BridgeError(submitted.code, submitted.reason);
    if (!save(submitted.config)) {
      throw new BridgeError('MACRO_NOT_FOUND', 'the page has no such macro any more');
    }
    isSaved = true;
    if (!submitted.keepEditing) close(true);
  };
  return {
    module,
    extension: { ...extension, isEditing: true, isConfiguring: true, isInserting },
    id: `${module.key}-${localId}-configuration`,
    resource: module.config?.resource ?? module.resource,
    configuration: { submit, close: () => close(isSaved) },
  };
}
