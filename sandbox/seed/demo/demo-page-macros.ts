import type { AdfNode } from '../../confluence/adf/adf-node';
import { macroNode, type Macro, type MacroApp } from '../../confluence/adf/macro-node';
import type { Jira } from '../../jira/jira';
import { issueIdOf } from '../issue-id-of';

export type MacroPage = 'Narrative brief' | 'Claims';

/** A macro of the demo. Its id is fixed, so that scripts can name it. */
export interface DemoMacro extends Pick<Macro, 'moduleKey' | 'title' | 'localId'> {
  readonly page: MacroPage;
  /** What the macro's configuration holds; the issues stand already. */
  readonly config: (jira: Jira) => Macro['config'];
}

/** The macros of the app on the demo's pages: the brief is bound to PROD-1 and the claims to issues of MKT. */
export const demoMacros: readonly DemoMacro[] = [
  {
    page: 'Narrative brief',
    moduleKey: 'narrative-brief',
    title: 'Narrative brief',
    localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c01',
    config: (jira) => ({ epicId: issueIdOf(jira, 'PROD-1') }),
  },
  {
    page: 'Claims',
    moduleKey: 'claim-table',
    title: 'Claim table',
    localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c02',
    config: (jira) => ({ issueIds: ['MKT-8', 'MKT-10'].map((key) => issueIdOf(jira, key)) }),
  },
];

export interface MacroGround {
  readonly jira: Jira;
  readonly app: MacroApp;
}

/** @returns the macros of one page, in the order of the list */
export function macrosOf(page: MacroPage, { jira, app }: MacroGround, macros = demoMacros): AdfNode[] {
  return macros
    .filter((macro) => macro.page === page)
    .map(({ moduleKey, title, localId, config }) =>
      macroNode(app, { moduleKey, title, localId, config: config(jira) }),
    );
}
