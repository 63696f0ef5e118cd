import type { Frame, Page } from 'playwright-core';
import { panelFrame, sidewaysScroll, violationsIn } from '../support/accessibility';
import { addWorkdays } from '../support/add-workdays';
import { openSite, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
] as const;

/** Who looks at which issue, what is opened there, and the words that show that the state is reached. */
interface PanelState {
  readonly name: string;
  readonly as: string;
  readonly on: string;
  readonly press?: string;
  readonly shows: string | RegExp;
}

const states: readonly PanelState[] = [
  { name: 'in a launch', as: productManager, on: 'PROD-2', shows: 'Nothing gates this issue: its date is its own.' },
  { name: 'moved, with the reason open', as: marketingLead, on: 'MKT-2', press: 'Why?', shows: /by Priya Raman/ },
  { name: 'with a proposal', as: productManager, on: 'PROD-3', shows: 'The plan asks for a new date' },
  { name: 'in conflict', as: marketingLead, on: 'MKT-8', shows: /^Conflict: / },
  { name: 'overridden', as: marketingLead, on: 'MKT-1', shows: 'A date set by hand comes first' },
  {
    name: 'with the form open and a preview',
    as: marketingLead,
    on: 'MKT-2',
    press: 'Edit dependency on MKT-1',
    shows: /Saving moves/,
  },
  { name: 'read only', as: productManager, on: 'MKT-2', shows: /You can read dates here/ },
  { name: 'beside hidden issues', as: copywriter, on: 'MKT-1', shows: 'An issue you cannot see' },
  { name: 'empty', as: marketingLead, on: 'MKT-19', shows: /Nothing gates this issue yet/ },
];

const pages = [
  ['home', '/', 'Atlas'],
  ['the board', '/jira/projects/MKT/board', 'Lock the Atlas 2.0 brief'],
  ['the calendar', '/jira/projects/MKT/calendar', 'Next month'],
] as const;

describe('everyone can read and use', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite();
    await makeStates(open);
  });

  afterAll(() => open.close());

  it.each(states)('the panel $name and the issue view around it', async ({ as, on, press, shows }) => {
    const page = await open.page(as, `/browse/${on}`);
    const panel = await panelFrame(page);
    if (press !== undefined) await panel.getByRole('button', { name: press }).click();
    if (press?.startsWith('Edit') === true) await panel.getByRole('textbox', { name: 'Lag (working days)' }).fill('4');
    await panel.getByText(shows).first().waitFor();
    for (const look of looks) {
      await wear(page, look, [page.mainFrame(), panel]);
      const found = { panel: await violationsIn(panel), page: await violationsIn(page.mainFrame()) };
      expect({ look, ...found }).toEqual({ look, panel: [], page: [] });
      const sideways = { panel: await sidewaysScroll(panel), page: await sidewaysScroll(page.mainFrame()) };
      expect({ look, ...sideways }).toEqual({ look, panel: 0, page: 0 });
    }
    await page.context().close();
  });

  it.each(pages)('%s', async (_, path, shows) => {
    const page = await open.page(marketingLead, path);
    await page.getByText(shows).or(page.getByLabel(shows)).first().waitFor();
    for (const look of looks) {
      await wear(page, look, [page.mainFrame()]);
      expect({ look, page: await violationsIn(page.mainFrame()) }).toEqual({ look, page: [] });
    }
    await page.context().close();
  });
});

/** One slip that leaves a moved, a pinned, an overridden and a proposed date behind. */
async function makeStates({ site }: OpenSite): Promise<void> {
  await site.invoke(marketingLead, 'MKT-8', 'milestone.pin', { pinned: true });
  const freeze = (await site.as(productManager).due('PROD-2')) ?? '';
  await site.as(productManager).setDue('PROD-2', addWorkdays(freeze, 15));
  await site.idle();
  const brief = (await site.as(marketingLead).due('MKT-1')) ?? '';
  await site.as(marketingLead).setDue('MKT-1', addWorkdays(brief, -1));
  await site.idle();
}

async function wear(
  page: Page,
  { colorScheme, width }: (typeof looks)[number],
  frames: readonly Frame[],
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  for (const frame of frames) {
    await frame.waitForFunction(`document.documentElement.dataset.colorMode === '${colorScheme}'`);
    // Colours on their way from one theme to the other are neither.
    await frame.waitForFunction('document.getAnimations().every(({ playState }) => playState !== "running")');
  }
}
