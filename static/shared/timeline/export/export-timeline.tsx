import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { drawPng } from './draw-png';
import { ExportPicture, type ExportPictureProps } from './export-picture';
import { fileName } from './file-name';
import { inlined } from './inlined';

/** Saves the whole picture as a file, in the colours of the page. @throws Error when the browser cannot draw it */
export async function exportTimeline(kind: 'svg' | 'png', props: ExportPictureProps): Promise<void> {
  const svg = drawSvg(props);
  const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await drawPng(svg);
  save(blob, fileName(props.model.launch.name, kind));
}

/** Drawn aside by the same components as the page, so that both always show the same. */
function drawSvg(props: ExportPictureProps): string {
  const aside = document.createElement('div');
  const root = createRoot(aside);
  flushSync(() => root.render(<ExportPicture {...props} />));
  const svg = aside.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  const style = getComputedStyle(document.documentElement);
  return inlined(text, (name) => style.getPropertyValue(name));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
