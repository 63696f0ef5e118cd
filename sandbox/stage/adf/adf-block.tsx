import { createElement, type ReactNode } from 'react';
import { attribute, type AdfNode } from './adf';
import { AdfContainer } from './adf-container';

interface AdfBlockProps {
  readonly node: AdfNode;
  /** The node as part of a line, if it is that. */
  readonly inline: ReactNode;
  /** undefined: the node holds nothing */
  readonly children: ReactNode;
}

/** A node that holds others. */
export function AdfBlock({ node, inline, children }: AdfBlockProps) {
  switch (node.type) {
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading':
      return <Heading level={attribute(node, 'level')}>{children}</Heading>;
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol start={Number(attribute(node, 'order') || 1)}>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'codeBlock':
      return (
        // What scrolls must be reached by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>
          <code>{children}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return (
        // What scrolls must be reached by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="adf-table" role="region" aria-label="Table" tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
      return <th {...spanOf(node)}>{children}</th>;
    case 'tableCell':
      return <td {...spanOf(node)}>{children}</td>;
    default:
      return children === undefined ? inline : <AdfContainer node={node}>{children}</AdfContainer>;
  }
}

function Heading({ level, children }: { readonly level: string; readonly children: ReactNode }) {
  return createElement(headings.find((name) => name === `h${level}`) ?? 'h3', null, children);
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function spanOf(node: AdfNode) {
  return { colSpan: Number(attribute(node, 'colspan') || 1), rowSpan: Number(attribute(node, 'rowspan') || 1) };
}
