import Button from '@atlaskit/button/new';
import { lazy } from 'react';
import { openLaunches } from '../../shared/bridge/open-launches';
import type { SetupStep } from '../../../src/contract/settings';
import { LackingList } from '../health/lacking-list';
import { LazyPart } from '../lazy-part';
import type { OpenSetup, SetupTools } from './use-setup';

const StartFieldStep = lazy(async () => ({ default: (await import('./start-field-step')).StartFieldStep }));
const ProjectsStep = lazy(async () => ({ default: (await import('./projects-step')).ProjectsStep }));
const CalendarsStep = lazy(async () => ({ default: (await import('./calendars-step')).CalendarsStep }));

export interface StepProps {
  readonly open: OpenSetup;
  readonly tools: SetupTools;
}

/** What there is to do in a step, in place. */
export function StepBody({ step, open, tools }: StepProps & { readonly step: SetupStep }) {
  return <LazyPart>{content()}</LazyPart>;

  function content() {
    switch (step.key) {
      case 'link-type':
        return <LinkTypeStep isDone={step.state === 'done'} busy={open.busy} onPrepare={() => void tools.prepare()} />;
      case 'start-field':
        return <StartFieldStep open={open} tools={tools} />;
      case 'projects':
        return <ProjectsStep open={open} tools={tools} />;
      case 'calendars':
        return <CalendarsStep open={open} tools={tools} />;
      case 'permissions':
        return <PermissionsStep open={open} tools={tools} />;
      case 'launch':
        return <LaunchStep isDone={step.state === 'done'} />;
    }
  }
}

interface LinkTypeStepProps {
  readonly isDone: boolean;
  readonly busy: boolean;
  readonly onPrepare: () => void;
}

function LinkTypeStep({ isDone, busy, onPrepare }: LinkTypeStepProps) {
  return (
    <div>
      <Button appearance={isDone ? 'default' : 'primary'} isLoading={busy} onClick={onPrepare}>
        {isDone ? 'Check again' : 'Prepare the site'}
      </Button>
    </div>
  );
}

function PermissionsStep({ open, tools }: StepProps) {
  return (
    <>
      <LackingList lacking={open.view.health.lacking} />
      <div>
        <Button isLoading={open.busy} onClick={() => void tools.reload()}>
          Check again
        </Button>
      </div>
    </>
  );
}

function LaunchStep({ isDone }: { readonly isDone: boolean }) {
  return (
    <div className="settings-buttons">
      <Button appearance={isDone ? 'default' : 'primary'} onClick={() => openLaunches('/new', { newTab: false })}>
        {isDone ? 'Create another launch' : 'Create the first launch'}
      </Button>
      {isDone && <Button onClick={() => openLaunches('/', { newTab: false })}>All launches</Button>}
    </div>
  );
}
