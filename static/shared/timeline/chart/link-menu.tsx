import { useEffect, type KeyboardEvent } from 'react';
import type { Layout } from '../layout/lay-rows';
import type { Cover } from './bring-into-sight';
import type { Choice } from './use-row-keys';
import { usePlace, type FloatingAt } from './use-place';

interface LinkMenuProps {
  readonly choice: Choice;
  readonly layout: Layout;
  readonly ground: HTMLElement | null;
  readonly cover: Cover;
}

/** Where a key may lead to several milestones, one of them is chosen. */
export function LinkMenu({ choice, layout, ground, cover }: LinkMenuProps) {
  const row = layout.rowById.get(choice.from.id);
  return row ? <OpenMenu choice={choice} at={{ row, ground, cover }} /> : null;
}

interface OpenMenuProps {
  readonly choice: Choice;
  readonly at: FloatingAt;
}

function OpenMenu({ choice: { title, options, onChoose }, at }: OpenMenuProps) {
  const menu = usePlace(at);
  useEffect(() => menu.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), [menu]);
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
