import { z } from 'zod';
import type { GateDraftForm } from '../../../../../src/contract/template';

const text = z.string();

const criterionDraft = z.object({
  id: text,
  kind: z.enum(['check', 'evidence', 'approval', 'brief', 'claims', 'formats', 'comments']),
  title: text,
  role: text,
  apartFrom: z.array(text),
  boxUnit: z.enum(['none', 'hours', 'workdays']),
  boxLength: text,
  claimsWanted: z.enum(['rated', 'signed']),
  formatsWanted: z.enum(['settled', 'approved']),
});
/** A criterion as it stands in its fields, right or wrong; fields of other kinds keep what was typed. */
export type CriterionDraft = z.infer<typeof criterionDraft>;

export const rowGateDraft = z.object({ criteria: z.array(criterionDraft), freezesScope: z.boolean() });
export type RowGateDraft = z.infer<typeof rowGateDraft>;

/** A row that nothing must pass. */
export const noGate: RowGateDraft = { criteria: [], freezesScope: false };

export function toGateDraft(gate: GateDraftForm | undefined): RowGateDraft {
  if (gate === undefined) return noGate;
  return {
    freezesScope: gate.freezesScope,
    criteria: gate.criteria.map((one, index) => ({
      ...blankCriterion(`c${index}`, one.kind),
      title: one.title,
      ...(one.kind === 'approval' ? { role: one.role, apartFrom: one.apartFrom, ...toBox(one.within) } : {}),
      ...(one.kind === 'claims' ? { claimsWanted: one.wanted } : {}),
      ...(one.kind === 'formats' ? { formatsWanted: one.wanted } : {}),
    })),
  };
}

/** What is computed needs no name of its own to begin with. */
export function blankCriterion(id: string, kind: CriterionDraft['kind']): CriterionDraft {
  return {
    ...{ id, kind, title: titles[kind], role: '', apartFrom: [], boxUnit: 'none', boxLength: '' },
    ...{ claimsWanted: 'rated', formatsWanted: 'settled' },
  };
}

const titles: Readonly<Record<CriterionDraft['kind'], string>> = {
  check: '',
  evidence: '',
  approval: '',
  brief: 'Brief is complete and locked',
  claims: 'Claims of the launch',
  formats: 'Format matrix of the launch',
  comments: 'All comments are resolved',
};

type Approval = Extract<GateDraftForm['criteria'][number], { kind: 'approval' }>;

function toBox(within: Approval['within']): Pick<CriterionDraft, 'boxUnit' | 'boxLength'> {
  return within === null
    ? { boxUnit: 'none', boxLength: '' }
    : { boxUnit: within.unit, boxLength: String(within.length) };
}
