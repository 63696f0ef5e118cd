import type { ReactNode } from 'react';
import { safeHref, type AdfMark } from './adf';

/** Text in its bold, links and so on; marks that are not known leave it as it is. */
export function withMarks(marks: readonly AdfMark[] | undefined, text: ReactNode): ReactNode {
  return (marks ?? []).reduce<ReactNode>((inner, { type, attrs }) => {
    switch (type) {
      case 'strong':
        return <strong>{inner}</strong>;
      case 'em':
        return <em>{inner}</em>;
      case 'code':
        return <code>{inner}</code>;
      case 'strike':
        return <s>{inner}</s>;
      case 'underline':
        return <u>{inner}</u>;
      case 'subsup':
        return attrs?.['type'] === 'sub' ? <sub>{inner}</sub> : <sup>{inner}</sup>;
      case 'link':
        return link(attrs?.['href'], inner);
      default:
        return inner;
    }
  }, text);
}

function link(address: unknown, content: ReactNode): ReactNode {
  const href = safeHref(address);
  return href === undefined ? content : <a href={href}>{content}</a>;
}
