import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { GateRule } from '../../../static/gate-rule/gate-rule';
import { fakeModuleHost } from '../support/fake-module-host';
import { expectNoAxeFaults } from '../support/no-axe-faults';

const asked = z.object({
  data: z.object({ onConfigure: z.custom<() => unknown>((one) => typeof one === 'function') }),
});

async function show(extension: Readonly<Record<string, unknown>>) {
  const host = fakeModuleHost({}, {}, { extension: { type: 'jira:workflowValidator', ...extension } });
  const page = render(<GateRule />);
  await screen.findByRole('heading', { level: 1, name: 'Gate must be open' });
  const saves = () => host.told('setWorkflowRuleConfigurationCallback').map((one) => asked.parse(one).data.onConfigure);
  /** What Jira is given when the editor of the workflow is saved. */
  const saved = () => saves().at(-1)?.();
  return { page, saves, saved, user: userEvent.setup() };
}

describe('GateRule', () => {
  it('a new rule asks what is usual, and can be saved as it is', async () => {
    const { page, saves, saved } = await show({ entryPoint: 'create' });
    expect(screen.getByRole('radio', { name: /^Gates before the issue, and its own/ })).toBeChecked();
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saved()).toBe('{"asks":"automatic"}');
    await expectNoAxeFaults(page.container);
  });

  it('shows what was chosen, and hands over what is chosen now, by keyboard alone', async () => {
    const { saves, saved, user } = await show({ entryPoint: 'edit', validatorConfig: { asks: 'gates-before' } });
    expect(screen.getByRole('radio', { name: 'Only gates before the issue' })).toBeChecked();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /at every step$/ })).toBeChecked();
    expect(saved()).toBe('{"asks":"both"}');
    expect(saves()).toHaveLength(1);
  });

  it('says that what was chosen cannot be read, and takes another choice', async () => {
    const { saved } = await show({ entryPoint: 'edit', validatorConfig: { asks: 'everything' } });
    expect(screen.getByText(/cannot be read\. Choose again/)).toBeVisible();
    expect(saved()).toBe('{"asks":"automatic"}');
  });

  it('only shows the rule where it is only looked at', async () => {
    const { page, saves } = await show({ entryPoint: 'view', validatorConfig: { asks: 'both' } });
    expect(screen.getByText('Gates before the issue and its own gate, at every step')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(saves()).toHaveLength(0);
    await expectNoAxeFaults(page.container);
  });
});
