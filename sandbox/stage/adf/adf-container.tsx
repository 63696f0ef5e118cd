import type { ReactNode } from 'react';
import { attribute, type AdfNode } from './adf';
import { PanelIcon } from './panel-icon';
import { panelLook } from './panel-look';

interface AdfContainerProps {
  readonly node: AdfNode;
  readonly children: ReactNode;
}

/** Panels, expands, columns, tasks: boxes around other blocks. */
export function AdfContainer({ node, children }: AdfContainerProps) {
  switch (node.type) {
    case 'panel': {
      const look = panelLook(attribute(node, 'panelType'));
      return (
        <div className={`adf-panel adf-panel-${look}`}>
          <PanelIcon look={look} />
          <div className="adf-panel-body">{children}</div>
        </div>
      );
    }
    case 'expand':
    case 'nestedExpand':
      return (
        <details className="adf-expand">
          <summary>{attribute(node, 'title') || 'Click here to expand'}</summary>
          <div className="adf-expand-body">{children}</div>
        </details>
      );
    case 'layoutSection':
      return <div className="adf-layout">{children}</div>;
    case 'layoutColumn':
      return (
        <div className="adf-column" style={{ flexGrow: Number(attribute(node, 'width') || 1) }}>
          {children}
        </div>
      );
    case 'taskList':
    case 'decisionList':
      return <ul className="adf-tasks">{children}</ul>;
    case 'taskItem':
    case 'decisionItem':
      return (
        <li>
          <span className="adf-task-state">{attribute(node, 'state') === 'DONE' ? '☑ ' : '☐ '}</span>
          {children}
        </li>
      );
    default:
      return <>{children}</>;
  }
}
