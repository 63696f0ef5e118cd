import type { BrowserContext, Frame } from 'playwright-core';
import { z } from 'zod';
import type { Surface } from './surfaces';

/** What happened in the frame of a module, ms since its navigation began. */
const timings = z.object({
  /** First paint of anything of the app's: words, a picture, a skeleton of words. */
  paintMs: z.number(),
  /** The content stands. */
  contentMs: z.number(),
  /** JavaScript files that had come by then. */
  scripts: z.array(z.string()),
});

export type Paint = z.infer<typeof timings>;

/** ms. After that, the text that is waited for is not what the module shows. */
const patienceMs = 20_000;

/**
 * Opens a module and waits for its content.
 * @throws when the content does not come
 */
export async function paintOnce(context: BrowserContext, baseUrl: string, surface: Surface): Promise<Paint> {
  const page = await context.newPage();
  const painted = new Promise<unknown>((resolve, reject) => {
    const late = new Error(`Cannot measure "${surface.name}": "${surface.text}" does not come`);
    const timer = setTimeout(() => reject(late), patienceMs);
    page.once('close', () => clearTimeout(timer));
    void page.exposeFunction('tellPaint', resolve);
  });
  page.on('framenavigated', (frame) => {
    if (frame.url().includes('/__sandbox/resource/')) void watch(frame, surface.text);
  });
  await page.goto(`${baseUrl}${surface.path}?as=${encodeURIComponent(surface.as)}`);
  if (surface.press !== undefined) await page.getByRole('button', { name: surface.press }).last().click();
  const paint = timings.parse(await painted);
  await page.close();
  return paint;
}

declare function tellPaint(paint: Paint): Promise<void>;

/** The moment is taken in the page and not over the wire. */
async function watch(frame: Frame, text: string): Promise<void> {
  // What runs this bench marks functions with a helper that no page has.
  await frame.evaluate('globalThis.__name = (value) => value');
  await frame.evaluate(watchForText, text);
}

function watchForText(text: string): void {
  const tell = (contentMs: number): void => {
    const paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (paintMs === undefined) {
      requestAnimationFrame(() => tell(contentMs));
      return;
    }
    const come = performance.getEntriesByType('resource').filter((one) => one.startTime + one.duration <= contentMs);
    const scripts = come.flatMap(({ name }) => /assets\/[^/]+\.js$/.exec(name)?.[0] ?? []);
    // A page that shows nothing before has its first paint with the content, a little after its frame began.
    void tellPaint({ paintMs, contentMs: Math.max(contentMs, paintMs), scripts });
  };
  const look = (): void => {
    const stands = document.getElementById('root')?.textContent.includes(text) === true;
    // The frame after the one in which it came: it is painted then.
    requestAnimationFrame(() => (stands ? tell(performance.now()) : look()));
  };
  look();
}
