import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import SectionMessage from '@atlaskit/section-message/section-message';
import TextArea from '@atlaskit/textarea';
import type { ClaimView } from '../../../src/contract/claim-table';
import { textSections } from '../../../src/domain/narrative/brief';
import { sectionTitles } from '../../../src/domain/narrative/section-titles';
import { RadioGroup } from '../../shared/ui/radio-group';
import { SectionField } from './section-field';
import { useAdopt } from './use-adopt';
import type { BriefChoice } from './use-briefs';

interface AdoptFormProps {
  readonly claim: ClaimView;
  readonly briefs: readonly BriefChoice[];
  readonly onClose: () => void;
}

/** Which brief, which section, and the section as it will read. */
export function AdoptForm({ claim, briefs, onClose }: AdoptFormProps) {
  const form = useAdopt({ claim, briefs, onClose });
  const { brief, section, present, text, reason, trouble, busy } = form;
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
            <RadioGroup
              legend="Brief"
              choices={briefs.map(({ epic }) => ({ value: epic.id, label: `${epic.key} ${epic.summary}` }))}
              value={brief.epic.id}
              onChange={form.chooseBrief}
            />
          )}
          <RadioGroup
            legend="Section"
            choices={textSections.map((value) => ({ value, label: sectionTitles[value] }))}
            value={section}
            onChange={form.chooseSection}
          />
          <SectionField
            label={`${sectionTitles[section]} in the brief of ${brief.epic.key}, as it will read`}
            text={text}
            present={present}
            wording={claim.text}
            onChange={form.setText}
          />
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
