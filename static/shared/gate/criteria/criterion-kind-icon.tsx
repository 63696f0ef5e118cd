import BookIcon from '@atlaskit/icon/core/book-with-bookmark';
import CommentIcon from '@atlaskit/icon/core/comment';
import FileIcon from '@atlaskit/icon/core/file';
import GridIcon from '@atlaskit/icon/core/grid';
import PersonIcon from '@atlaskit/icon/core/person';
import QuotationMarkIcon from '@atlaskit/icon/core/quotation-mark';
import TaskIcon from '@atlaskit/icon/core/task';
import TasksIcon from '@atlaskit/icon/core/tasks';
import type { CriterionForm } from '../../../../src/contract/gate';
import { kindWords } from '../text/kind-words';

const icons = {
  check: TaskIcon,
  evidence: FileIcon,
  approval: PersonIcon,
  issues: TasksIcon,
  brief: BookIcon,
  claims: QuotationMarkIcon,
  formats: GridIcon,
  comments: CommentIcon,
} as const;

/** The kind of a criterion; its label is the kind's own name. */
export function CriterionKindIcon({ kind }: { readonly kind: CriterionForm['kind'] }) {
  const Icon = icons[kind];
  return <Icon label={kindWords[kind]} color="var(--ds-icon-subtle)" />;
}
