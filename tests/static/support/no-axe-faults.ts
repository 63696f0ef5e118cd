import axe from 'axe-core';

/** Faults that axe finds in what is shown; jsdom draws nothing, so colours cannot be judged here. */
export async function expectNoAxeFaults(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
