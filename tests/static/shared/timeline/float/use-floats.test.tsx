import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import { whatIfMessages } from '../../../../../src/contract/what-if';
import { Timeline } from '../../../../../static/shared/timeline/timeline';
import { fakeModuleHost } from '../../../support/fake-module-host';
import { aWhatIf } from '../../../support/what-if-builders';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

const brief = aMilestone('2', { float: 9, floatTo: '9', freeFloat: 9, latest: '2026-05-20' });
const t0 = aMilestone('9', { due: '2026-05-20', float: 0, floatTo: '9', freeFloat: 0, latest: '2026-05-20' });

/** Many others, far from what is asked about. */
function launchOf(others: number) {
  const rest = Array.from({ length: others }, (_, index) => aMilestone(String(100 + index)));
  return aLaunchView({
    milestones: [brief, t0, ...rest],
    dependencies: [aDependency('2', '9')],
    t0: { issueId: '9', due: '2026-05-20' },
  });
}

describe('useFloats', () => {
  it.each([0, 500])('floats follow a date that is asked about, beside %i others', async (others) => {
    const { id, key, summary, typeName, role, statusName, state, start } = brief;
    const issue = { id, key, summary, typeName, role, statusName, state, start, due: brief.due };
    const found = aWhatIf({ issue, to: { start: null, due: '2026-05-20' }, shifts: [], proposals: [] });
    fakeModuleHost(whatIfMessages, { 'what-if.ask': found });
    const link = { issueId: '2', start: null, due: '2026-05-20' };

    const { container } = render(
      <Timeline
        launch={launchOf(others)}
        openIssue={() => undefined}
        asking={{ link, onLeft: () => undefined, onMoved: () => undefined }}
      />,
    );

    const words = () => [...container.querySelectorAll('.tl-picture text')].map(({ textContent }) => textContent);
    expect(words()).not.toContain('no float');
    await screen.findByRole('button', { name: 'Move the date' }, { timeout: 20_000 });
    await waitFor(() => expect(words()).toContain('no float'));
  });
});
