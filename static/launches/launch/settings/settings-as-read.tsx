import type { LaunchView } from '../../../../src/contract/launch';
import { formatDay } from '../../../shared/text/format-day';
import { dialExample } from '../../../shared/dial/dial-example';
import { capitalised } from '../../../shared/text/capitalised';
import { Section } from '../../../shared/ui/section';

import { worthInWords } from './worth-in-words';

/** The same for those who may not change it. */
export function SettingsAsRead({ launch }: { readonly launch: LaunchView }) {
  const t0 = launch.milestones.find(({ id }) => id === launch.t0.issueId);
  return (
    <>
      <Section title="Launch">
        <p className="subtle">Whoever may edit its T-0 issue, and Jira admins, can change this.</p>
        <p>
          {launch.tier === null ? 'No tier' : `Tier ${launch.tier}`}.{' '}
          {launch.templateName !== null && `Made from the template ${launch.templateName}. `}
          {t0 === undefined
            ? 'No T-0 that you can see.'
            : `T-0 is ${t0.key} ${t0.summary}, ${t0.due === null ? 'no due date' : formatDay(t0.due)}.`}
        </p>
      </Section>
      <Section title="Autopilot">
        <p>{dialExample(launch.dial ?? launch.site.dial)}</p>
      </Section>
      <Section title="Worth">
        <p>{capitalised(worthInWords(launch.worth ?? launch.site.worth, launch.site.currency))}.</p>
      </Section>
      <Section title="People">
        {launch.people.length === 0 ? (
          <p className="subtle">Nobody is named.</p>
        ) : (
          <ul className="launch-plain-list">
            {launch.people.map(({ role, person }) => (
              <li key={role}>
                {role}: {person.name ?? 'Someone'}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
