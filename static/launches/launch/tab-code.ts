import type { ComponentType } from 'react';
import type { LaunchTab } from '../state/route';

/** How the code of each tab is fetched. Asked twice, it is fetched once. */
export const tabCode = {
  timeline: async () => ({ default: (await import('../../shared/timeline/timeline')).Timeline }),
  calendar: async () => ({ default: (await import('../../shared/gtm-calendar/gtm-calendar')).GtmCalendar }),
  ripples: async () => ({ default: (await import('./ripples/ripples-tab')).RipplesTab }),
  gates: async () => ({ default: (await import('./gates/gates-tab')).GatesTab }),
  changes: async () => ({ default: (await import('./changes/changes-tab')).ChangesTab }),
  formats: async () => ({ default: (await import('./formats/formats-tab')).FormatsTab }),
  triage: async () => ({ default: (await import('./triage/triage-tab')).TriageTab }),
  escalations: async () => ({ default: (await import('./escalations/escalations-tab')).EscalationsTab }),
  'sync-debt': async () => ({ default: (await import('./sync-debt/sync-debt-tab')).SyncDebtTab }),
  settings: async () => ({ default: (await import('./settings/launch-settings')).LaunchSettings }),
} satisfies Record<LaunchTab, () => Promise<{ readonly default: ComponentType<never> }>>;
