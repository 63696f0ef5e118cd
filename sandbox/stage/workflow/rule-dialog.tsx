import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useRef, useState } from 'react';
import type { Workflow, WorkflowRule } from '../api/workflow';
import type { SiteModule } from '../api/site';
import { ForgeFrame } from '../forge/forge-frame';
import type { FramePlace } from '../forge/frame-context';
import { useSite } from '../state/site';
import { ruleExtension } from './rule-extension';

/** A page of the app about a rule, and the rule; a new one has no id. */
export interface OpenRule {
  readonly page: 'create' | 'edit' | 'view';
  readonly rule: Omit<WorkflowRule, 'id'> & { readonly id?: string | undefined; readonly transitionId: string };
}

interface RuleDialogProps {
  readonly project: Workflow['project'];
  readonly opened: OpenRule;
  readonly save: (configuration: string | null) => Promise<void>;
  readonly close: () => void;
}

/** The app's own page in which a rule is configured; the buttons below it are Jira's. */
export function RuleDialog(props: RuleDialogProps) {
  const { info } = useSite();
  const module = info?.modules.find(({ key }) => key === props.opened.rule.ruleKey);
  return module === undefined ? null : <RulePage {...props} module={module} />;
}

const saveNames = { create: 'Add', edit: 'Update', view: undefined } as const;

function RulePage({ project, opened, save, close, module }: RuleDialogProps & { readonly module: SiteModule }) {
  const configure = useRef<(() => unknown) | undefined>(undefined);
  const [fault, setFault] = useState<string>();
  // The frame must not load anew while the page around it is drawn: what it began with holds.
  const [place] = useState<FramePlace>(() => ({
    module,
    extension: ruleExtension(project, opened),
    id: `${module.key}-${opened.page}-${opened.rule.id ?? 'new'}`,
    resource: module.pages?.[opened.page] ?? module.resource,
    rule: { onConfigure: (callback) => void (configure.current = callback) },
  }));
  const name = saveNames[opened.page];
  const submit = async (): Promise<void> => {
    const configuration = await configure.current?.();
    if (configure.current !== undefined && typeof configuration !== 'string') {
      setFault('The app does not have what it needs yet.');
      return;
    }
    await save(typeof configuration === 'string' ? configuration : null);
    close();
  };
  return (
    <Modal width="medium" onClose={close} shouldCloseOnOverlayClick={false}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{module.title}</ModalTitle>
      </ModalHeader>
      <ModalBody hasInlinePadding={false}>
        <div className="workflow-rule-page">
          <ForgeFrame place={place} />
        </div>
        {fault !== undefined && (
          <p role="alert" className="workflow-fault">
            {fault}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          {name === undefined ? 'Close' : 'Cancel'}
        </Button>
        {name !== undefined && (
          <Button appearance="primary" onClick={() => void submit()}>
            {name}
          </Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
