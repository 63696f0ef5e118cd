import type { ReactNode } from 'react';
import AngleBracketsIcon from '@atlaskit/icon/core/angle-brackets';
import ExpandVerticalIcon from '@atlaskit/icon/core/expand-vertical';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import ListNumberedIcon from '@atlaskit/icon/core/list-numbered';
import MinusIcon from '@atlaskit/icon/core/minus';
import QuotationMarkIcon from '@atlaskit/icon/core/quotation-mark';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import TableIcon from '@atlaskit/icon/core/table';
import TextHeadingIcon from '@atlaskit/icon/core/text-heading';
import { ModuleIcon } from '../forge/module-icon';
import type { InsertChoice, InsertedBlock } from './insert-choices';

interface InsertListProps {
  readonly id: string;
  readonly choices: readonly InsertChoice[];
  readonly active: number;
  readonly choose: (choice: InsertChoice) => void;
}

/** What can be put on the page. The one that has the keys keeps the focus; this only shows where it stands. */
export function InsertList({ id, choices, active, choose }: InsertListProps) {
  return (
    <ul className="plain-list insert-list" role="listbox" id={id} aria-label="Insert">
      {choices.map((choice, index) => (
        // Keys come from the field or the text in which one types.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          aria-selected={index === active}
          ref={index === active ? keepInView : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          <span className="insert-icon">
            {choice.kind === 'macro' ? <ModuleIcon address={choice.module.icon} /> : blockIcons[choice.block]}
          </span>
          <span className="insert-words">
            <span>{choice.title}</span>
            <span className="subtle">{choice.description}</span>
          </span>
        </li>
      ))}
      {choices.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled>
          Nothing matches
        </li>
      )}
    </ul>
  );
}

function keepInView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

const blockIcons: Readonly<Record<InsertedBlock, ReactNode>> = {
  heading: <TextHeadingIcon label="" />,
  bulletList: <ListBulletedIcon label="" />,
  orderedList: <ListNumberedIcon label="" />,
  table: <TableIcon label="" />,
  panel: <StatusInformationIcon label="" />,
  blockquote: <QuotationMarkIcon label="" />,
  codeBlock: <AngleBracketsIcon label="" />,
  expand: <ExpandVerticalIcon label="" />,
  rule: <MinusIcon label="" />,
};
