import type { Page } from 'playwright-core';

/** Changes the due date of the issue in view as a person does: click, type, Enter. */
export async function typeDueDate(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Edit due date/ }).click();
  await page.keyboard.type(day);
  await page.keyboard.press('Enter');
}
