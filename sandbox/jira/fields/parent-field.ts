import { z } from 'zod';
import { issueTypeById } from '../state/catalog';
import { findIssue } from '../state/issues';
import { linkedIssueView } from '../views/link-view';
import { invalid, nothing, patch, type EditTarget, type Edited, type Field } from './field';

const parentRef = z.looseObject({ id: z.string().optional(), key: z.string().optional() });
const parentRemoval = z.strictObject({ none: z.literal(true) });

export const parent: Field = {
  id: 'parent',
  name: 'Parent',
  clauseNames: ['parent'],
  schema: { type: 'issuelink', system: 'parent' },
  navigable: true,
  show: ({ parentId }, context) => {
    const above = parentId === null ? undefined : context.state.issues.get(parentId);
    return above === undefined ? undefined : linkedIssueView(context, above);
  },
  write: {
    set: (raw, target) => setParent(raw, target),
    describe: ({ parentId }, { state }) => {
      const above = parentId === null ? undefined : state.issues.get(parentId);
      return above === undefined ? nothing : { value: above.id, text: above.key };
    },
    historyName: 'IssueParentAssociation',
  },
};

function setParent(raw: unknown, { issue, context }: EditTarget): Edited {
  const level = issueTypeById(issue.typeId).level;
  if (raw === null || parentRemoval.safeParse(raw).success)
    return level === -1 ? invalid('Sub-tasks must have a parent.', 'parentId') : patch({ parentId: null });
  const ref = parentRef.safeParse(raw).data;
  const above = findIssue(context.state, ref?.id ?? ref?.key ?? '');
  if (above === undefined) return invalid('Could not find issue by id or key.', 'parent');
  const fits = issueTypeById(above.typeId).level === level + 1 && above.id !== issue.id;
  return fits
    ? patch({ parentId: above.id })
    : invalid('Given parent issue does not belong to appropriate hierarchy.', 'parentId');
}
