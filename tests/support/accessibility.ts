import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2 A and AA in one document, frames inside it left out; each with the first element it concerns. */
export async function violationsIn(document: Frame): Promise<unknown> {
  await document.evaluate(`if (!window.axe) { ${axeSource} }`);
  return document.evaluate(`
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'], iframes: false, resultTypes: ['violations'] }).then(
      ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary)
    )`);
}

/** Pixels by which a document is wider than its window. */
export async function sidewaysScroll(document: Frame): Promise<unknown> {
  return document.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** The document of the app's panel. @throws when the page holds none */
export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.locator('section[aria-label="Lockstep"] iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`Cannot find the panel in ${page.url()}`);
  return frame;
}
