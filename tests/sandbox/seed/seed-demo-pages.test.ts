import { findMacros } from '../../../sandbox/confluence/adf/find-macros';
import { readDocument } from '../../../sandbox/confluence/adf/read-document';
import { titleOf } from '../../../sandbox/confluence/state/pages';
import { findIssue } from '../../../sandbox/jira/state/issues';
import { macrosOf } from '../../../sandbox/seed/demo/demo-page-macros';
import { seedDemoPages } from '../../../sandbox/seed/seed-demo-pages';
import { aConfluence, testApp } from '../confluence/support/a-confluence';

const days = ['2026-05-04', '2026-12-31'];

describe('seedDemoPages', () => {
  it.each(days)('on %s gives pages that were all written before', (today) => {
    const t = aConfluence();
    t.site.clock.set(new Date(`${today}T08:00:00Z`));
    seedDemoPages(t.confluence, { jira: t.jira, app: testApp, today });

    const versions = [...t.confluence.state.pages.values()].flatMap((page) => page.versions);
    const now = t.site.clock.now().getTime();
    expect(versions.length).toBeGreaterThan(5);
    expect(versions.filter(({ created }) => created >= now)).toEqual([]);
    expect(versions.filter(({ body }) => readDocument(body) === undefined)).toEqual([]);
  });

  it('gives the same pages the same ids each time', () => {
    const idsOf = (t = aConfluence()) => [...t.confluence.state.pages.values()].map((page) => [page.id, titleOf(page)]);

    expect(idsOf()).toEqual(idsOf());
  });

  it('writes versions in the order of time', () => {
    for (const { versions } of aConfluence().confluence.state.pages.values()) {
      const times = versions.map(({ created }) => created);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });
});

describe('macrosOf', () => {
  it('binds the macros of a page to issues of Jira, and leaves those of other pages', () => {
    const t = aConfluence();
    const rest = { moduleKey: 'brief', title: 'Narrative brief' };
    const macros = [
      {
        ...rest,
        page: 'Narrative brief',
        localId: 'one',
        config: ({ state }) => ({ issueId: findIssue(state, 'PROD-1')?.id }),
      },
      { ...rest, page: 'Claims', localId: 'two', config: () => ({}) },
    ] satisfies Parameters<typeof macrosOf>[2];

    const content = macrosOf('Narrative brief', { jira: t.jira, app: testApp }, macros);

    expect(findMacros({ content })).toMatchObject([
      { localId: 'one', moduleKey: 'brief', config: { issueId: findIssue(t.jira.state, 'PROD-1')?.id } },
    ]);
  });
});
