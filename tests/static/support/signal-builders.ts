import type { EscalationView } from '../../../src/contract/signals';
import { featureFreeze } from './panel-builders';

const year = new Date().getFullYear();
/** An instant of the present year, in local time so that its day is the same everywhere. */
export function instantOf(month: number, day: number, hour = 9): string {
  return new Date(year, month - 1, day, hour).toISOString();
}

export const mara = { id: 'mara', name: 'Mara Lind' };
export const lena = { id: 'lena', name: 'Lena Vogt' };

/** A slip of which the marketing production lead was told, and that nobody has acknowledged. */
export function anEscalation(overrides: Partial<EscalationView> = {}): EscalationView {
  return {
    id: 'atlas:slip:10002:7',
    kind: 'slip',
    launch: { id: 'atlas', name: 'Atlas 2.0' },
    issue: featureFreeze,
    at: instantOf(5, 4),
    says: 'Feature freeze slipped by 7 working days.',
    asked: [{ role: 'marketing production lead', person: mara, at: instantOf(5, 4) }],
    next: { role: 'launch owner', person: lena, at: instantOf(5, 7) },
    acknowledged: null,
    overAt: null,
    mayAcknowledge: true,
    ...overrides,
  };
}
