import { Fragment, type ReactNode } from 'react';
import { attribute, parseAdf, type AdfNode } from './adf';
import { AdfBlock } from './adf-block';
import { AdfInline } from './adf-inline';
import { withMarks } from './with-marks';
import './adf.css';

/** Shows a macro of an app, or what stands in its place. */
export type RenderMacro = (node: AdfNode) => ReactNode;

interface AdfViewProps {
  readonly document: unknown;
  readonly renderMacro?: RenderMacro;
}

/** Shows an Atlassian document. Nodes it does not know show what they hold. */
export function AdfView({ document, renderMacro = renderNoMacro }: AdfViewProps) {
  const root = parseAdf(document);
  return root === undefined ? null : <div className="adf">{renderNode(root, renderMacro)}</div>;
}

const macros: ReadonlySet<string> = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

function renderChildren(node: AdfNode, renderMacro: RenderMacro): ReactNode {
  return (node.content ?? []).map((child, index) => (
    <Fragment key={keyOf(child, index)}>{renderNode(child, renderMacro)}</Fragment>
  ));
}

/** A macro keeps its frame when the text around it changes; of other nodes the place is all the identity they have. */
function keyOf(node: AdfNode, index: number): string | number {
  const localId = macros.has(node.type) ? attribute(node, 'localId') : '';
  return localId === '' ? index : localId;
}

function renderNode(node: AdfNode, renderMacro: RenderMacro): ReactNode {
  if (node.type === 'text') return withMarks(node.marks, node.text);
  if (macros.has(node.type)) return renderMacro(node);
  return (
    <AdfBlock node={node} inline={<AdfInline node={node} />}>
      {node.content === undefined ? undefined : renderChildren(node, renderMacro)}
    </AdfBlock>
  );
}

function renderNoMacro(node: AdfNode): ReactNode {
  const title = attribute(node, 'text') || 'Macro';
  return <p className="adf-lost-macro">{title}</p>;
}
