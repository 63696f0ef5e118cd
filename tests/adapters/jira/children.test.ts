import { seedIssue } from '../../../sandbox/seed/seed-issue';
import { createIssues } from '../../../src/adapters/jira/create-issues';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store';
import type { Issues } from '../../../src/app/ports';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

const seed = { project: 'PROD', summary: 'One', reporter: 'admin', created: '2026-05-01' } as const;

let seams: SandboxSeams;
let issues: Issues;
beforeEach(() => {
  seams = openSandboxSeams();
  issues = createIssues(createSettingsStore());
});
afterEach(() => seams.close());

describe('children', () => {
  test('finds issues by their parents, as the app; an epic that is gone hides no other', async () => {
    const epic = seedIssue(seams.jira, { ...seed, type: 'Epic' });
    const child = seedIssue(seams.jira, { ...seed, type: 'Story', parentKey: epic.key });
    seedIssue(seams.jira, { ...seed, type: 'Story' });

    expect(await issues.children([anId(epic.id)])).toEqual([child.id]);
    expect(await issues.children([anId('999999'), anId(epic.id)])).toEqual([child.id]);
    expect(await issues.children([])).toEqual([]);
  });
});

describe('attachments', () => {
  test('gives files with their names, of issues that the actor sees', async () => {
    const { id } = seedIssue(seams.jira, { ...seed, type: 'Epic' });
    const file = { id: '501', issueId: id, filename: 'spec.pdf', authorId: 'a', created: 0 };
    seams.jira.state.attachments.set(file.id, { ...file, mimeType: 'application/pdf', content: '' });

    seams.signIn('admin@demo.test');
    expect([...(await issues.attachments([anId(id), anId('999999')], 'viewer'))]).toEqual([
      [id, [{ id: '501', fileName: 'spec.pdf' }]],
    ]);
    seams.signIn('copywriter@demo.test');
    expect((await issues.attachments([anId(id)], 'viewer')).size).toBe(0);
    expect((await issues.attachments([anId(id)], 'app')).size).toBe(1);
  });
});
