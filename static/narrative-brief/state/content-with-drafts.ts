import type { MeasuredContent } from '../../../src/domain/narrative/brief-length';
import type { BriefContentView } from '../../../src/contract/narrative-brief';
import type { Drafts } from './open-draft';

/** The brief as it would be with what is being typed. */
export function contentWithDrafts(content: BriefContentView, drafts: Drafts): MeasuredContent {
  return Object.values(drafts).reduce<MeasuredContent>((before, { draft }) => {
    switch (draft.section) {
      case 'edges':
        return { ...before, edges: draft.rows };
      case 'notTrue':
        return { ...before, notTrue: draft.lines };
      case 'problem':
      case 'who':
      case 'whatIsNew':
      case 'whatOneCanDo':
        return { ...before, [draft.section]: draft.text };
    }
  }, content);
}
