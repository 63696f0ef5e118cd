import { floatLegendItems, legendItems } from './picture/legend-items';

/** What the forms mean, for those who see them. */
export function Legend({ withFloats }: { readonly withFloats: boolean }) {
  const items = withFloats ? [...legendItems, ...floatLegendItems] : legendItems;
  return (
    <ul className="tl-legend" aria-label="What the forms mean">
      {items.map(({ name, shape }) => (
        <li key={name}>
          <svg width={28} height={24} aria-hidden="true">
            {shape}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
