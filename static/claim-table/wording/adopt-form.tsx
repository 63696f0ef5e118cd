import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import SectionMessage from '@atlaskit/section-message/section-message';
import TextArea from '@atlaskit/textarea';
import { useRef } from 'react';
import type { ClaimView } from '../../../src/contract/claim-table';
import { textSections } from '../../../src/domain/narrative/brief';
import { sectionTitles } from '../../../src/domain/narrative/section-titles';
import { placeWording } from './place-wording';
import { Choice } from '../edit/choice';
import { useAdopt } from './use-adopt';
import type { BriefChoice } from './use-briefs';

interface AdoptFormProps {
  readonly claim: ClaimView;
  readonly briefs: readonly BriefChoice[];
  readonly onClose: () => void;
}

/** Which brief, which section, and the section as it will read. */
export function AdoptForm({ claim, briefs, onClose }: AdoptFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useAdopt({ claim, briefs, onClose });
  const { brief, section, present, text, reason, trouble, busy } = form;
  const replaceSelection = () => {
    if (!area.current) return;
    const { selectionStart: from, selectionEnd: to } = area.current;
    form.setText(placeWording(text, claim.text, { from, to }));
  };
  return (
    <>
      <ModalBody>
        <div className="dialog-body">
          {trouble !== null && (
            <SectionMessage appearance="warning">
              <p>{trouble}</p>
            </SectionMessage>
          )}
          <blockquote className="wording">{claim.text}</blockquote>
          {briefs.length > 1 && (
            <Choice
              legend="Brief"
              options={briefs.map(({ epic }) => [epic.id, `${epic.key} ${epic.summary}`])}
              chosen={brief.epic.id}
              onChoose={form.chooseBrief}
            />
          )}
          <Choice
            legend="Section"
            options={textSections.map((name) => [name, sectionTitles[name]])}
            chosen={section}
            onChoose={form.chooseSection}
          />
          <label htmlFor="adopt-text">
            {sectionTitles[section]} in the brief of {brief.epic.key}, as it will read
          </label>
          <TextArea
            id="adopt-text"
            ref={area}
            value={text}
            resize="smart"
            minimumRows={5}
            onChange={({ target }) => form.setText(target.value)}
          />
          <div className="button-row">
            <Button spacing="compact" onClick={() => form.setText(placeWording(present, claim.text, null))}>
              Append the wording
            </Button>
            <Button spacing="compact" onClick={replaceSelection}>
              Replace the selection
            </Button>
            <Button spacing="compact" appearance="subtle" onClick={() => form.setText(present)}>
              Start again
            </Button>
          </div>
          {brief.locked && (
            <>
              <label htmlFor="adopt-reason">The brief is locked. Why must it change all the same?</label>
              <TextArea
                id="adopt-reason"
                value={reason}
                resize="smart"
                minimumRows={1}
                onChange={({ target }) => form.setReason(target.value)}
              />
            </>
          )}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button
          appearance="primary"
          isDisabled={busy || text === present || (brief.locked && reason.trim() === '')}
          onClick={() => void form.save()}
        >
          Save in brief
        </Button>
      </ModalFooter>
    </>
  );
}
