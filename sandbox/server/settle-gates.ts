import { z } from 'zod';
import { atlas20Formats } from '../seed/demo/atlas-2-0-formats';
import { atlas20Gates, type DemoCriterion, type DemoDeed, type DemoGate } from '../seed/demo/atlas-2-0-gates';
import { issueIdOf } from '../seed/issue-id-of';
import { seedGateRules } from '../seed/seed-gate-rules';
import { demoAct, demoAsk, type DemoParts } from './demo-act';

const inLaunch = z.object({ launch: z.object({ id: z.string() }) });

/** The launch owner has set up the gates of Atlas 2.0, the review has begun, and workflows ask for the gates. */
export async function settleGates(parts: DemoParts): Promise<void> {
  await settleFormats(parts);
  for (const gate of atlas20Gates) await settleGate(parts, gate);
  seedGateRules(parts.jira);
}

async function settleFormats(parts: DemoParts): Promise<void> {
  const panel = { moduleKey: 'issue-panel', by: 'launch-owner', on: 'PROD-1', ask: 'panel.load' } as const;
  const launchId = inLaunch.parse(await demoAsk(parts, panel)).launch.id;
  const form = {
    channels: distinct(atlas20Formats.map(({ channel }) => channel)),
    formats: distinct(atlas20Formats.map(({ format }) => format)),
    regions: distinct(atlas20Formats.map(({ region }) => region)),
    cells: atlas20Formats.map(({ issue, ...cell }) => ({ ...cell, issueId: issueIdOf(parts.jira, issue) })),
  };
  const payload = { launchId, version: 0, form };
  await demoAct(parts, { moduleKey: 'launches', by: 'launch-owner', ask: 'formats.save', payload });
}

async function settleGate(parts: DemoParts, { issue, criteria, freezesScope = false, deeds = [] }: DemoGate) {
  const issueId = issueIdOf(parts.jira, issue);
  const act = { moduleKey: 'issue-panel', on: issue } as const;
  const form = criteria.map((criterion) => formOf(parts, criterion));
  const payload = { issueId, version: 0, criteria: form, freezesScope };
  await demoAct(parts, { ...act, by: 'launch-owner', ask: 'gate.save', payload });
  for (const deed of deeds) {
    const { ask, says } = messageOf(deed);
    const reply = { ...act, by: deed.by, ask, payload: { issueId, ...says } };
    // A comment is answered with the round in which it stands.
    await (deed.does === 'comment' ? demoAsk(parts, reply) : demoAct(parts, reply));
  }
}

function formOf({ jira }: DemoParts, criterion: DemoCriterion): object {
  if (criterion.kind === 'approval') return { person: null, apartFrom: [], within: null, ...criterion };
  if (criterion.kind === 'brief') {
    const { epic, ...rest } = criterion;
    return { ...rest, epicId: issueIdOf(jira, epic) };
  }
  if (criterion.kind !== 'claims') return criterion;
  const { issues, ...rest } = criterion;
  return { ...rest, issueIds: issues.map((key) => issueIdOf(jira, key)) };
}

function messageOf(deed: DemoDeed): { readonly ask: string; readonly says: object } {
  switch (deed.does) {
    case 'check':
      return { ask: 'gate.answer', says: { criterionId: deed.criterion, answer: { kind: 'check', done: true } } };
    case 'evidence': {
      const evidence = { kind: 'link', url: deed.url, title: deed.title };
      return { ask: 'gate.answer', says: { criterionId: deed.criterion, answer: { kind: 'evidence', evidence } } };
    }
    case 'version': {
      const asset = { kind: 'link', url: deed.url, title: deed.title };
      return { ask: 'review.add', says: { asset, note: deed.note, carryOver: null, after: 0 } };
    }
    case 'comment':
      return { ask: 'review.comment', says: { number: 1, text: deed.text } };
    case 'approve': {
      const answer = { kind: 'approval', decision: 'approved', comment: deed.comment, ofVersion: 1 };
      return { ask: 'gate.answer', says: { criterionId: deed.criterion, answer } };
    }
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
