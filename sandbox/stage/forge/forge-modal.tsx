import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useMemo } from 'react';
import type { z } from 'zod';
import type { bridgePayloads } from './bridge-payloads';
import { ForgeFrame } from './forge-frame';
import type { FramePlace } from './frame-context';
import { modalSize } from '../api/modal-size';

export type OpenedModal = z.infer<typeof bridgePayloads.openModal>;

interface ForgeModalProps {
  readonly opened: OpenedModal;
  /** Where the frame stands that opened it. */
  readonly place: FramePlace;
  readonly dismiss: () => void;
}

/** A dialog that the app opened: a frame of its own over the page. */
export function ForgeModal({ opened, place, dismiss }: ForgeModalProps) {
  const { width, height } = modalSize(opened.size);
  const inside = useMemo<FramePlace>(() => {
    const close = (payload: unknown): void => {
      dismiss();
      opened.onClose(payload);
    };
    const resource = opened.resource ?? place.resource;
    return {
      ...place,
      resource,
      history: undefined,
      configuration: undefined,
      rule: undefined,
      modal: { context: opened.context, close },
    };
  }, [opened, place, dismiss]);
  return (
    <Modal
      width={width}
      label={opened.title === '' ? place.module.title : opened.title}
      shouldCloseOnOverlayClick={opened.closeOnOverlayClick}
      onClose={(event) => {
        const isEscape = 'key' in event && event.key === 'Escape';
        if (!isEscape || opened.closeOnEscape) inside.modal?.close(undefined);
      }}
    >
      {opened.title !== '' && (
        <ModalHeader hasCloseButton>
          <ModalTitle>{opened.title}</ModalTitle>
        </ModalHeader>
      )}
      <ModalBody hasInlinePadding={false}>
        <div className="forge-modal" style={{ height }}>
          <ForgeFrame place={inside} />
        </div>
      </ModalBody>
    </Modal>
  );
}
