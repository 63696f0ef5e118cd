import './launch-settings.css';
import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { Section } from '../../../shared/ui/section';
import { useLaunchTools } from '../launch-tools';
import { AboutFields } from './about-fields';
import { BaselineList } from './baseline-list';
import { DialFields } from './dial-fields';
import { PeopleFields } from './people-fields';
import { SettingsAsRead } from './settings-as-read';
import { WorthOfLaunch } from './worth-of-launch';
import { changesOf, draftFault, draftOf, type SettingsDraft } from './settings-draft';

/** What the launch is called, when it is, who does what, and what it is compared with. */
export function LaunchSettings({ launch }: { readonly launch: LaunchView }) {
  return (
    <div className="launch-settings">
      {launch.canManage ? <SettingsForm launch={launch} /> : <SettingsAsRead launch={launch} />}
      <Section title="Baselines">
        <BaselineList launch={launch} />
      </Section>
    </div>
  );
}

function SettingsForm({ launch }: { readonly launch: LaunchView }) {
  const { tryAct, busy } = useLaunchTools();
  // What others change meanwhile shows as long as nothing is typed here.
  const [draft, setDraft] = useState<SettingsDraft | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = draft ?? draftOf(launch);
  const changes = changesOf(shown, launch);
  const change = (next: SettingsDraft) => {
    setRefusal(null);
    setDraft(next);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fault = draftFault(shown);
    setRefusal(fault);
    if (fault !== null || changes === null) return;
    const outcome = await tryAct('launch.edit', changes, 'Saved.');
    if (outcome.kind === 'done') setDraft(null);
    else setRefusal(outcome.message);
  };
  return (
    <form className="launch-form" onSubmit={(event) => void save(event)}>
      <Section title="Launch">
        <AboutFields launch={launch} draft={shown} onChange={change} />
      </Section>
      <Section title="People">
        <PeopleFields draft={shown} onChange={change} />
      </Section>
      <Section title="Autopilot">
        <DialFields dial={shown.dial} siteDial={launch.site.dial} onChange={(dial) => change({ ...shown, dial })} />
      </Section>
      <Section title="Worth">
        <WorthOfLaunch worth={shown.worth} site={launch.site} onChange={(worth) => change({ ...shown, worth })} />
      </Section>
      <ErrorMessage id="launch-settings-problem" text={refusal} />
      <div className="button-row launch-settings-save">
        <Button type="submit" appearance="primary" isDisabled={changes === null} isLoading={busy && changes !== null}>
          Save
        </Button>
        {changes !== null && (
          <Button
            appearance="subtle"
            onClick={() => {
              setRefusal(null);
              setDraft(null);
            }}
          >
            Discard changes
          </Button>
        )}
        <span className="subtle" role="status">
          {changes === null ? 'Everything is saved' : 'Unsaved changes'}
        </span>
      </div>
    </form>
  );
}
