import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { lazy, useState, type ReactNode } from 'react';
import { LateMenu } from '../../../../static/shared/ui/late-menu';

function Menu(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
      Real
    </button>
  );
}

/** A menu whose code comes when it is let. */
function showLate() {
  let come = (): void => undefined;
  let fail = (): void => undefined;
  const code = new Promise<{ default: typeof Menu }>((resolve, reject) => {
    come = () => resolve({ default: Menu });
    fail = () => reject(new Error('Cannot fetch the menu'));
  });
  const load = () => code;
  const Late = lazy(load);
  render(
    <LateMenu
      load={load}
      button={(held) => (
        <button type="button" {...held}>
          Stand-in
        </button>
      )}
    >
      <Late />
    </LateMenu>,
  );
  return { come, fail };
}

describe('LateMenu', () => {
  it('shows its button at once, and the menu when nobody had to ask', async () => {
    const { come } = showLate();
    expect(screen.getByRole('button', { name: 'Stand-in', expanded: false })).toBeVisible();
    come();
    expect(await screen.findByRole('button', { name: 'Real', expanded: false })).toBeVisible();
    expect(screen.getByRole('button')).not.toHaveFocus();
  });

  it('opens the menu for whoever pressed its button before the code had come', async () => {
    const { come } = showLate();
    await userEvent.click(screen.getByRole('button', { name: 'Stand-in' }));
    expect(screen.getByRole('button', { name: 'Stand-in' })).toHaveFocus();
    come();
    expect(await screen.findByRole('button', { name: 'Real', expanded: true })).toHaveFocus();
  });

  it('does not exchange a button that has the focus before it is left', async () => {
    const { come } = showLate();
    await userEvent.tab();
    come();
    await expect(screen.findByRole('button', { name: 'Real' }, { timeout: 400 })).rejects.toThrow('Unable to find');
    expect(screen.getByRole('button', { name: 'Stand-in' })).toHaveFocus();
    await userEvent.tab();
    expect(await screen.findByRole('button', { name: 'Real' })).toBeVisible();
  });

  it('says to whoever presses it that its code could not be fetched', async () => {
    const { fail } = showLate();
    // React reports what a boundary has caught.
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Stand-in' }));
    fail();
    expect(await screen.findByText(/Cannot fetch the menu/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    report.mockRestore();
  });
});
