import { Fragment, type ReactNode } from 'react';
import { parseAdf, safeHref, type AdfNode } from './adf';
import './adf.css';

/** Shows an Atlassian document. Nodes it does not know show what they hold. */
export function AdfView({ document }: { readonly document: unknown }) {
  const root = parseAdf(document);
  return root === undefined ? null : <div className="adf">{renderChildren(root)}</div>;
}

function renderChildren(node: AdfNode): ReactNode {
  // A document is shown anew as a whole: the place of a node is all the identity it has.
  return (node.content ?? []).map((child, index) => <Fragment key={index}>{renderNode(child)}</Fragment>);
}

function renderNode(node: AdfNode): ReactNode {
  const children = renderChildren(node);
  switch (node.type) {
    case 'text':
      return withMarks(node);
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading':
      return <h3>{children}</h3>;
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'blockquote':
    case 'panel':
      return <blockquote>{children}</blockquote>;
    case 'codeBlock':
      return (
        <pre>
          <code>{children}</code>
        </pre>
      );
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    case 'table':
      return (
        <div className="adf-table">
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
      return <th>{children}</th>;
    case 'tableCell':
      return <td>{children}</td>;
    default:
      return renderInline(node, children);
  }
}

function renderInline(node: AdfNode, children: ReactNode): ReactNode {
  switch (node.type) {
    case 'mention':
      return <span className="adf-mention">{attribute(node, 'text')}</span>;
    case 'emoji':
      return attribute(node, 'text') || attribute(node, 'shortName');
    case 'date':
      return new Date(Number(attribute(node, 'timestamp'))).toISOString().slice(0, 10);
    case 'status':
      return <strong>{attribute(node, 'text')}</strong>;
    case 'inlineCard':
      return link(attribute(node, 'url'), attribute(node, 'url'));
    default:
      return children;
  }
}

function withMarks(node: AdfNode): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
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
      case 'link':
        return link(mark.attrs?.['href'], inner);
      default:
        return inner;
    }
  }, node.text);
}

function link(address: unknown, content: ReactNode): ReactNode {
  const href = safeHref(address);
  return href === undefined ? content : <a href={href}>{content}</a>;
}

function attribute(node: AdfNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
