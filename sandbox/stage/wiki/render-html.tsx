import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AdfView } from '../adf/adf-view';
import type { AdfNode } from '../adf/adf';

/** @returns the document as HTML, as the page shows it */
export function renderHtml(document: AdfNode): string {
  const place = window.document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<AdfView document={document} />));
  const html = place.innerHTML;
  root.unmount();
  return html;
}
