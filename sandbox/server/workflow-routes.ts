import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { mayIn } from '../jira/rights/may';
import { findProject } from '../jira/state/issues';
import type { ProjectRecord, WorkflowRuleRecord } from '../jira/state/records';
import { addWorkflowRule, dropWorkflowRule, workflowRulesOn } from '../jira/state/workflow-rules';
import { statuses } from '../jira/state/catalog';
import { identify } from './identify';
import type { ServerParts } from './parts';
import { readBody, refuse } from './refuse';

/** More is not kept by Jira's editor. */
const mostBytes = 32 * 1024;

const configuration = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= mostBytes, 'a configuration has at most 32 KB')
  .refine(isJson, 'a configuration is JSON, as text')
  .nullable();

const newRule = z.strictObject({
  transitionId: z.string(),
  ruleKey: z.string(),
  configuration: configuration.default(null),
});
const changedRule = z.strictObject({ configuration });

/**
 * The workflow editor of a project, for the stage and for controls under `/__sandbox/workflow`. Jira's own operations
 * upon workflows are not covered. Who gives their name must administer the project.
 */
export function workflowRoutes(parts: ServerParts): Hono {
  const routes = new Hono();
  const { state } = parts.jira;
  routes.get('/:project', (c) => inProject(c, parts, (project) => c.json(describe(parts, project))));
  routes.post('/:project/rules', (c) => inProject(c, parts, (project) => add(c, parts, project)));
  routes.put('/:project/rules/:id', (c) => onRule(c, parts, (rule) => change(c, parts, rule)));
  routes.delete('/:project/rules/:id', (c) =>
    onRule(c, parts, (rule) => {
      dropWorkflowRule(state, rule.id);
      tell(parts, rule, 'was taken off');
      return c.body(null, 204);
    }),
  );
  return routes;
}

type Reply = Response | Promise<Response>;

function inProject(c: Context, { jira }: ServerParts, work: (project: ProjectRecord) => Reply): Reply {
  const identity = identify(c.req.header('authorization'), jira);
  if (identity.kind === 'unknown') return refuse(c, 401, 'Client must be authenticated to access this resource.');
  const project = findProject(jira.state, c.req.param('project') ?? '');
  if (project === undefined) return refuse(c, 404, `Cannot find project "${c.req.param('project') ?? ''}"`);
  const { person } = identity.kind === 'person' ? identity : { person: undefined };
  const subject = { kind: 'person', accountId: person?.accountId ?? null } as const;
  if (person !== undefined && !mayIn(jira.state, subject, { project, permission: 'ADMINISTER_PROJECTS' }))
    return refuse(c, 403, 'You do not have permission to edit the workflow of this project.');
  return work(project);
}

function onRule(c: Context, parts: ServerParts, work: (rule: WorkflowRuleRecord) => Reply): Reply {
  return inProject(c, parts, (project) => {
    const rule = parts.jira.state.workflowRules.get(c.req.param('id') ?? '');
    return rule?.projectId === project.id ? work(rule) : refuse(c, 404, 'The workflow has no such rule.');
  });
}

async function add(c: Context, parts: ServerParts, project: ProjectRecord): Promise<Response> {
  const body = await readBody(c, newRule, 'add a rule');
  if (!body.ok) return body.refusal;
  const { transitionId, ruleKey } = body.value;
  if (!statuses.some((status) => status.transitionId === transitionId))
    return refuse(c, 404, `Cannot add a rule: the workflow has no transition "${transitionId}"`);
  if (!offered(parts, project).some(({ key }) => key === ruleKey))
    return refuse(c, 400, `Cannot add a rule: workflows of this project are not offered "${ruleKey}"`);
  const rule = addWorkflowRule(parts.jira.state, { projectId: project.id, ...body.value });
  tell(parts, rule, 'was put on');
  return c.json(rule, 201);
}

async function change(c: Context, parts: ServerParts, rule: WorkflowRuleRecord): Promise<Response> {
  const body = await readBody(c, changedRule, 'change a rule');
  if (!body.ok) return body.refusal;
  const changed = { ...rule, ...body.value };
  parts.jira.state.workflowRules.set(rule.id, changed);
  tell(parts, rule, 'was changed on');
  return c.json(changed);
}

function describe(parts: ServerParts, project: ProjectRecord) {
  const { id: projectId, key, name, style } = project;
  return {
    project: { id: projectId, key, name, style },
    transitions: statuses.map((status) => ({
      id: status.transitionId,
      name: status.name,
      to: { id: status.id, name: status.name, category: status.category.key },
      rules: workflowRulesOn(parts.jira.state, { projectId, transitionId: status.transitionId }),
    })),
    validators: offered(parts, project),
  };
}

/** Validators for this type of project. */
function offered({ forge }: ServerParts, { style }: ProjectRecord) {
  const wanted = style === 'next-gen' ? 'team-managed' : 'company-managed';
  return forge.manifest.modules['jira:workflowValidator']
    .filter(({ projectTypes }) => projectTypes.includes(wanted))
    .map(({ key, name, description }) => ({ key, name, description }));
}

function tell(
  { site, jira, forge }: ServerParts,
  { ruleKey, projectId, transitionId }: WorkflowRuleRecord,
  did: string,
) {
  const rule = forge.manifest.modules['jira:workflowValidator'].find(({ key }) => key === ruleKey);
  const project = jira.state.projects.get(projectId);
  const status = statuses.find((one) => one.transitionId === transitionId);
  const text = `"${rule?.name ?? ruleKey}" ${did} the transition to ${status?.name ?? transitionId} of ${project?.key ?? projectId}`;
  site.activity.add({ at: site.clock.now().toISOString(), kind: 'write', text });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
