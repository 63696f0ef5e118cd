import EmptyState from '@atlaskit/empty-state/empty-state';
import Heading from '@atlaskit/heading/heading';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import { useCallback, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import { readWorkflow, removeRule, saveRule, type Workflow } from '../api/workflow';
import type { Outcome } from '../api/outcome';
import { projectPath } from '../state/route';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { RemoteView } from '../ui/remote-view';
import { RuleDialog, type OpenRule } from './rule-dialog';
import { TransitionCard } from './transition-card';
import './workflow.css';

/** The workflow of a project with the rules of apps upon its transitions, for who administers the project. */
export function WorkflowPage({ projectKey }: { readonly projectKey: string }) {
  useTitle(`Workflow - ${projectKey}`);
  const handle = useRemote(useCallback((jira: JiraClient) => readWorkflow(jira, projectKey), [projectKey]));
  const { remote } = handle;
  if (remote.state === 'failed' && remote.failure.status === 403) {
    return (
      <EmptyState
        header="You don't have access to this workflow"
        description="It is for people who administer the project. Ask one, or switch to one at the top right."
      />
    );
  }
  return (
    <div className="page">
      <RemoteView handle={handle} thing="this workflow">
        {(workflow) => <WorkflowView workflow={workflow} reload={handle.reload} />}
      </RemoteView>
    </div>
  );
}

interface WorkflowViewProps {
  readonly workflow: Workflow;
  readonly reload: () => Promise<void>;
}

function WorkflowView({ workflow, reload }: WorkflowViewProps) {
  const { jira } = useSession();
  const flags = useFlags();
  const [open, setOpen] = useState<OpenRule>();
  const { key, name, style } = workflow.project;
  const act = async (title: string, work: Promise<Outcome<unknown>>): Promise<void> => {
    const outcome = await work;
    if (!outcome.ok) flags.show({ id: title, type: 'error', title, description: outcome.failure.message });
    await reload();
  };
  return (
    <>
      <nav aria-label="Breadcrumbs">
        <ol className="breadcrumbs">
          <li>
            <a href={projectPath(key, 'board')}>{name}</a>
          </li>
          <li>Project settings</li>
        </ol>
      </nav>
      <Heading size="large" as="h1">
        Workflow
      </Heading>
      <p className="subtle">
        {style === 'next-gen'
          ? 'This project is team-managed. Issues may go from every status to every other.'
          : 'This project is company-managed. Issues may go from every status to every other.'}
      </p>
      <ul className="plain-list workflow-transitions">
        {workflow.transitions.map((transition) => (
          <TransitionCard
            key={transition.id}
            transition={transition}
            validators={workflow.validators}
            open={setOpen}
            add={(ruleKey) =>
              void act(
                'The rule was not added',
                saveRule(jira, key, { transitionId: transition.id, ruleKey, configuration: null }),
              )
            }
            remove={(id) => void act('The rule was not removed', removeRule(jira, key, id))}
          />
        ))}
      </ul>
      <ModalTransition>
        {open && (
          <RuleDialog
            project={workflow.project}
            opened={open}
            save={(configuration) =>
              act('The rule was not saved', saveRule(jira, key, { ...open.rule, configuration }))
            }
            close={() => setOpen(undefined)}
          />
        )}
      </ModalTransition>
    </>
  );
}
