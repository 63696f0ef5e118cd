import { macroNode, type MacroApp } from '../../confluence/adf/macro-node';
import { adf } from './adf';

/** The page on which both teams look at the plan. The macros' ids are fixed, so that scripts can name them. */
export function launchPlanPage(app: MacroApp, launchId: string) {
  const config = { launchId };
  return [
    adf.paragraph(
      'Product and marketing on one axis. Nobody keeps this page up to date: it shows what stands in Jira.',
    ),
    macroNode(app, {
      ...{ moduleKey: 'timeline', title: 'Launch timeline', config },
      localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c03',
    }),
    adf.heading(2, 'Week by week'),
    macroNode(app, {
      ...{ moduleKey: 'gtm-calendar', title: 'GTM calendar', config },
      localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c04',
    }),
  ];
}
