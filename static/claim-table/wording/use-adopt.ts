import { useState } from 'react';
import type { ClaimView } from '../../../src/contract/claim-table';
import type { BriefAction, BriefView } from '../../../src/contract/narrative-brief';
import { textSections, type TextSection } from '../../../src/domain/narrative/brief';
import { errorMessage } from '../../shared/text/error-message';
import { callClaims } from '../call-claims';
import { useClaimTools } from '../claim-tools';
import { personName } from '../text/person-name';
import { placeWording } from './place-wording';
import type { BriefChoice } from './use-briefs';

interface AdoptWish {
  readonly claim: ClaimView;
  readonly briefs: readonly BriefChoice[];
  readonly onClose: () => void;
}

interface Draft {
  readonly briefs: readonly BriefChoice[];
  readonly epicId: string;
  readonly section: TextSection;
  readonly text: string;
  readonly reason: string;
  readonly trouble: string | null;
}

/** The draft of a section with a wording in it. What is typed stays through every refusal. */
export function useAdopt({ claim, briefs, onClose }: AdoptWish) {
  const { store } = useClaimTools();
  const [busy, setBusy] = useState(false);
  const [draft, setDraft] = useState(() => begun(claim, briefs, 'whatIsNew'));
  const brief = briefOf(draft);
  const { text: present, revision } = sectionOf(brief, draft.section);

  const save = async () => {
    setBusy(true);
    const reply = await send(claim, draft, revision);
    setBusy(false);
    if (reply.kind === 'done') {
      store.tell({ tone: 'done', text: `Adopted into the brief of ${brief.epic.key}`, undo: null });
      onClose();
      return;
    }
    setDraft(afterRefusal(draft, reply));
  };

  return {
    ...draft,
    brief,
    present,
    busy,
    save,
    setText: (text: string) => setDraft({ ...draft, text }),
    setReason: (reason: string) => setDraft({ ...draft, reason }),
    chooseBrief: (epicId: string) => setDraft(begunIn({ ...draft, epicId }, claim)),
    chooseSection: (section: TextSection) => setDraft(begunIn({ ...draft, section }, claim)),
  };
}

function begun(claim: ClaimView, briefs: readonly BriefChoice[], section: TextSection): Draft {
  const draft = { briefs, epicId: briefs[0]?.epic.id ?? '', section, text: '', reason: '', trouble: null };
  return begunIn(draft, claim);
}

function begunIn(draft: Draft, claim: ClaimView): Draft {
  const { text } = sectionOf(briefOf(draft), draft.section);
  return { ...draft, text: placeWording(text, claim.text, null), trouble: null };
}

function briefOf({ briefs, epicId }: Draft): BriefChoice {
  const brief = briefs.find(({ epic }) => epic.id === epicId) ?? briefs[0];
  if (brief === undefined) throw new Error('Cannot adopt a wording: there is no brief to adopt it into');
  return brief;
}

function sectionOf({ sections }: BriefChoice, section: TextSection) {
  return sections.find((known) => known.section === section) ?? { section, text: '', revision: 0 };
}

async function send(claim: ClaimView, { epicId, section, text, reason }: Draft, basedOn: number): Promise<BriefAction> {
  try {
    return await callClaims('claims.adopt', {
      issueId: claim.issueId,
      claimId: claim.id,
      epicId,
      section,
      text,
      basedOn,
      ...(reason.trim() !== '' && { reason }),
    });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. It is not known whether it was saved.` };
  }
}

function afterRefusal(draft: Draft, reply: Exclude<BriefAction, { kind: 'done' }>): Draft {
  switch (reply.kind) {
    case 'refused':
      return { ...draft, trouble: reply.message };
    case 'locked':
      return { ...withTheirs(draft, reply.brief), trouble: 'The brief was locked. Say why it must change, then save.' };
    case 'conflict': {
      const told = withTheirs(draft, reply.brief);
      const theirs = sectionOf(briefOf(told), draft.section).text;
      const trouble = `${personName(reply.by)} changed this section meanwhile. It now reads: “${theirs}”. Your text is kept below: save it over theirs, or press “Append the wording” to begin from theirs.`;
      return { ...told, trouble };
    }
  }
}

/** The brief as it is now; what is typed stays. */
function withTheirs(draft: Draft, { epic, lock, content, revisions }: BriefView): Draft {
  const sections = textSections.map((section) => ({ section, text: content[section], revision: revisions[section] }));
  const theirs = { epic, locked: lock !== null, sections };
  return { ...draft, briefs: draft.briefs.map((brief) => (brief.epic.id === epic.id ? theirs : brief)) };
}
