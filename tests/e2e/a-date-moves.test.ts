import type { Page } from 'playwright-core';
import { addWorkdays } from '../support/add-workdays';
import { openSite, panelOf, type OpenSite } from '../support/open-site';
import { typeDueDate } from '../support/type-due-date';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';

describe('a person moves the due date of the feature freeze', () => {
  let open: OpenSite;
  let freeze: string;
  let brief: string;
  let issueView: Page;
  let board: Page;
  let calendar: Page;

  beforeAll(async () => {
    open = await openSite();
    freeze = (await open.site.as(productManager).due('PROD-2')) ?? '';
    brief = (await open.site.as(marketingLead).due('MKT-1')) ?? '';
    issueView = await open.page(marketingLead, '/browse/MKT-1');
    board = await open.page(marketingLead, '/jira/projects/MKT/board');
    calendar = await open.page(marketingLead, '/jira/projects/MKT/calendar');
    await panelOf(issueView).getByText('on time').waitFor();
    await board.getByRole('link', { name: 'Lock the Atlas 2.0 brief' }).waitFor();
    const product = await open.page(productManager, '/browse/PROD-2');
    await typeDueDate(product, addWorkdays(freeze, 7));
  });

  afterAll(() => open.close());

  it('the issue view of the brief shows the new date, though nobody touched that page', async () => {
    const shown = issueView.locator('[data-field="Due date"]');
    await shown
      .getByText(longDay(addWorkdays(brief, 7)))
      .first()
      .waitFor();
    expect(await open.site.as(marketingLead).due('MKT-1')).toBe(addWorkdays(freeze, 9));
  });

  it('its panel says by how much and why', async () => {
    const panel = panelOf(issueView);
    await panel.getByText('(+7 working days)').waitFor();
    await panel.getByText('5 working days too late for T-0').first().waitFor();
    await panel.getByRole('button', { name: 'Why?' }).click();
    const told = await panel.locator('body').innerText();
    expect(told).toContain('Atlas 2.0 feature freeze (PROD-2) moved from');
    expect(told).toContain('by Priya Raman');
    expect(told).toContain('exactly 2 working days after it');
  });

  it('the board shows the new date on the card', async () => {
    const card = board.locator('.board-card', { hasText: 'Lock the Atlas 2.0 brief' });
    await card.getByText(shortDay(addWorkdays(brief, 7))).waitFor();
    expect(await card.innerText()).not.toContain(shortDay(brief));
  });

  it('the calendar shows it on its new day', async () => {
    const day = addWorkdays(brief, 7);
    for (let months = monthsBetween(await today(open), day); months > 0; months -= 1) {
      await calendar.getByRole('button', { name: 'Next month' }).click();
    }
    const cell = calendar.locator('td', { has: calendar.locator(`time[datetime="${day}"]`) });
    await cell.getByText('Lock the Atlas 2.0 brief').waitFor();
    expect(await cell.count()).toBe(1);
  });
});

async function today({ site }: OpenSite): Promise<string> {
  const { now } = (await site.control('GET', '/site')) as { now: string };
  return now.slice(0, 10);
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** `Fri 18 Dec` */
function shortDay(day: string): string {
  const [weekday, date, month] = new Date(`${day}T00:00:00Z`).toUTCString().replace(',', '').split(' ');
  return `${weekday ?? ''} ${String(Number(date))} ${month ?? ''}`;
}

/** `Fri 18 Dec 2026` */
function longDay(day: string): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}
