import Lozenge from '@atlaskit/lozenge/lozenge';
import { formatDay } from '../dates/format-day';
import { attribute, safeHref, type AdfNode } from './adf';

/** A node that stands in a line of text and holds none. */
export function AdfInline({ node }: { readonly node: AdfNode }) {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className="adf-mention">{attribute(node, 'text')}</span>;
    case 'emoji':
      return <>{attribute(node, 'text') || attribute(node, 'shortName')}</>;
    case 'date':
      return <time className="adf-date">{dayOf(attribute(node, 'timestamp'))}</time>;
    case 'status':
      return (
        <Lozenge appearance={appearances[attribute(node, 'color')] ?? 'default'}>{attribute(node, 'text')}</Lozenge>
      );
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return <Card address={attribute(node, 'url')} />;
    case 'media':
    case 'mediaInline':
      return <span className="adf-file">{attribute(node, 'alt') || 'File'}</span>;
    default:
      return null;
  }
}

const appearances: Readonly<Record<string, 'default' | 'new' | 'inprogress' | 'removed' | 'moved' | 'success'>> = {
  purple: 'new',
  blue: 'inprogress',
  red: 'removed',
  yellow: 'moved',
  green: 'success',
};

function Card({ address }: { readonly address: string }) {
  const href = safeHref(address);
  return href === undefined ? <>{address}</> : <a href={href}>{nameOf(href)}</a>;
}

/** An issue is known by its key, wherever its site is. */
function nameOf(address: string): string {
  return /\/browse\/([A-Z][A-Z0-9]+-\d+)$/.exec(address)?.[1] ?? address;
}

/** @param timestamp ms since 1970 at midnight UTC of the day, as text */
function dayOf(timestamp: string): string {
  const date = new Date(Number(timestamp));
  return Number.isNaN(date.getTime()) ? timestamp : formatDay(date.toISOString().slice(0, 10));
}
