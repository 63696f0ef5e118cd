import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Layout, RowShape } from '../layout/lay-rows';
import type { Cover } from './bring-into-sight';
import type { Choice } from './use-row-keys';
import { usePlace } from './use-place';

interface LinkMenuProps {
  readonly choice: Choice;
  readonly layout: Layout;
  readonly scroller: RefObject<HTMLElement>;
  readonly cover: Cover;
}

/** Where a key may lead to several milestones, one of them is chosen. */
export function LinkMenu({ choice, layout, scroller, cover }: LinkMenuProps) {
  const row = layout.rowById.get(choice.from.id);
  return row ? <OpenMenu choice={choice} at={{ row, scroller, cover }} /> : null;
}

interface OpenMenuProps {
  readonly choice: Choice;
  readonly at: { readonly row: RowShape; readonly scroller: RefObject<HTMLElement>; readonly cover: Cover };
}

function OpenMenu({ choice: { title, options, onChoose }, at }: OpenMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  usePlace(menu, at);
  useEffect(() => menu.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) items[(here + by + items.length) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onChoose(null);
    else if (event.key === 'ArrowRight') items[here]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={menu} className="tl-card tl-menu" role="menu" tabIndex={-1} aria-label={title} onKeyDown={onKeyDown}>
      <div className="tl-ties-title" aria-hidden="true">
        {title}
      </div>
      {options.map(({ id, key, summary }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="tl-menu-item"
          onClick={() => onChoose(id)}
        >
          <span className="subtle">{key}</span> {summary}
        </button>
      ))}
    </div>
  );
}
