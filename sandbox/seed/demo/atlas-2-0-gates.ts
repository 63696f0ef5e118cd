import type { PersonId } from '../people';

type DemoCriterion = { readonly id: string; readonly title: string } & (
  | { readonly kind: 'check' | 'evidence' | 'comments' }
  | {
      readonly kind: 'approval';
      readonly role: string;
      readonly apartFrom?: readonly string[];
      readonly within?: { readonly unit: 'hours' | 'workdays'; readonly length: number };
    }
  | { readonly kind: 'brief'; readonly epic: string }
  | { readonly kind: 'claims'; readonly issues: readonly string[]; readonly wanted: 'rated' | 'signed' }
  | { readonly kind: 'formats'; readonly wanted: 'settled' | 'approved' }
);
export type { DemoCriterion };

/** What somebody has done at a gate, in this order. */
export type DemoDeed = { readonly by: PersonId } & (
  | { readonly does: 'check'; readonly criterion: string }
  | { readonly does: 'evidence'; readonly criterion: string; readonly title: string; readonly url: string }
  | { readonly does: 'version'; readonly title: string; readonly url: string; readonly note: string }
  | { readonly does: 'comment'; readonly text: string }
  | { readonly does: 'approve'; readonly criterion: string; readonly comment: string }
);

export interface DemoGate {
  readonly issue: string;
  readonly freezesScope?: boolean;
  readonly criteria: readonly DemoCriterion[];
  readonly deeds?: readonly DemoDeed[];
}

/** Who stands for which role; nobody does for the regions yet. */
export const atlas20People: Readonly<Record<string, PersonId>> = {
  'launch owner': 'launch-owner',
  'product manager': 'product-manager',
  'marketing production lead': 'marketing-lead',
  'product marketing manager': 'marketing-lead',
  'brand reviewer': 'brand',
  'legal reviewer': 'legal',
  designer: 'designer',
};

const threeDays = { unit: 'workdays', length: 3 } as const;

/** Gates of Atlas 2.0: shut where the launch has not come yet, and begun. */
export const atlas20Gates: readonly DemoGate[] = [
  {
    issue: 'PROD-2',
    freezesScope: true,
    criteria: [
      { id: 'owners', kind: 'check', title: 'Every story in scope has an owner' },
      { id: 'walkthrough', kind: 'evidence', title: 'Recorded walkthrough' },
      { id: 'spec', kind: 'evidence', title: 'Spec package' },
      { id: 'scope', kind: 'approval', title: 'Product manager confirms the scope', role: 'product manager' },
    ],
    deeds: [
      { by: 'product-manager', does: 'check', criterion: 'owners' },
      {
        ...{ by: 'product-manager', does: 'evidence', criterion: 'walkthrough' },
        ...{ title: 'Atlas 2.0, twelve minutes', url: 'https://video.demo.test/atlas-2-0-walkthrough' },
      },
    ],
  },
  {
    issue: 'MKT-1',
    criteria: [
      { id: 'brief', kind: 'brief', title: 'Brief is complete and locked', epic: 'PROD-1' },
      { id: 'formats', kind: 'formats', title: 'Format matrix is settled', wanted: 'settled' },
    ],
  },
  {
    issue: 'MKT-3',
    criteria: [
      {
        ...{ id: 'accuracy', kind: 'approval', title: 'Accuracy check', role: 'product manager' },
        within: { unit: 'hours', length: 48 },
      },
      { id: 'brand', kind: 'approval', title: 'Brand review', role: 'brand reviewer', within: threeDays },
      {
        ...{ id: 'legal', kind: 'approval', title: 'Legal review of the creative', role: 'legal reviewer' },
        ...{ apartFrom: ['brand reviewer'], within: threeDays },
      },
      { id: 'design', kind: 'approval', title: 'Master files are complete', role: 'designer', within: threeDays },
      { id: 'regions', kind: 'approval', title: 'Regional review', role: 'regional lead', within: threeDays },
      { id: 'comments', kind: 'comments', title: 'All comments are resolved' },
    ],
    deeds: [
      {
        ...{ by: 'designer', does: 'version', title: 'Key visual, first round' },
        ...{
          url: 'https://design.demo.test/atlas-2-0/key-visual-1',
          note: 'Three crops; the tour comes with the next round',
        },
      },
      { by: 'legal', does: 'comment', text: 'The second banner names a customer. Do we have their word for it?' },
      { by: 'brand', does: 'approve', criterion: 'brand', comment: 'Colours and clear space are right' },
    ],
  },
  {
    issue: 'MKT-5',
    criteria: [
      {
        ...{ id: 'legal', kind: 'approval', title: 'Legal clears the messaging', role: 'legal reviewer' },
        ...{ apartFrom: ['product marketing manager'], within: threeDays },
      },
    ],
  },
  {
    issue: 'MKT-6',
    criteria: [
      { id: 'formats', kind: 'formats', title: 'Every format is approved', wanted: 'approved' },
      { id: 'scheduled', kind: 'check', title: 'Everything is scheduled in its channel' },
    ],
  },
  {
    issue: 'PROD-1',
    criteria: [
      { id: 'claims', kind: 'claims', title: 'All claims are signed', issues: ['MKT-8', 'MKT-10'], wanted: 'signed' },
      { id: 'go', kind: 'approval', title: 'Go for launch', role: 'launch owner' },
    ],
  },
];
