import type { AdfNode } from '../../confluence/adf/adf-node';
import { macroNode, type Macro, type MacroApp } from '../../confluence/adf/macro-node';
import type { Jira } from '../../jira/jira';

export type MacroPage = 'Narrative brief' | 'Claims';

/** A macro of the demo. Its id is fixed, so that scripts can name it. */
export interface DemoMacro extends Pick<Macro, 'moduleKey' | 'title' | 'localId'> {
  readonly page: MacroPage;
  /** What the macro's configuration holds; the issues stand already. */
  readonly config: (jira: Jira) => Macro['config'];
}

/** The macros of the app on the demo's pages: here the brief is bound to PROD-1 and the claims to issues of MKT. */
export const demoMacros: readonly DemoMacro[] = [];

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
