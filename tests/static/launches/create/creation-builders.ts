import type { CreationOptions, PlanReply } from '../../../../src/contract/creation';
import type { LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { TemplateView } from '../../../../src/contract/template';
import type { Answers } from '../../support/fake-module-host';
import { dayOf } from '../../support/panel-builders';

export const smallTemplate: TemplateView = {
  id: 'small',
  builtIn: true,
  by: null,
  at: null,
  canEdit: false,
  version: 0,
  template: {
    name: 'Minor release',
    t0: 'launch',
    rows: [
      aRow({ key: 'freeze', name: 'Feature freeze', owner: 'product manager', place: { weeks: -4 } }),
      aRow({
        key: 'assets',
        name: 'Asset production',
        role: 'marketing',
        owner: 'producer',
        place: 'follows',
        duration: 5,
      }),
      aRow({ key: 'launch', name: 'Launch', owner: 'launch owner', place: {} }),
      aRow({ key: 'review', name: 'Review', owner: 'launch owner', place: { days: 7 }, optional: true }),
    ],
    dependencies: [
      { from: 'freeze', to: 'assets', type: 'FS', lag: 2, mode: 'exactly' },
      { from: 'assets', to: 'launch', type: 'FS', lag: 0, mode: 'at-least' },
    ],
  },
};

type Row = TemplateView['template']['rows'][number];

export function aRow(parts: Partial<Row> & Pick<Row, 'key'>): Row {
  return {
    name: parts.key,
    role: 'product',
    owner: 'product manager',
    place: {},
    duration: 0,
    pinned: false,
    optional: false,
    ...parts,
  };
}

export const someOptions: Extract<CreationOptions, { kind: 'options' }> = {
  kind: 'options',
  today: dayOf('06-01'),
  projects: [
    { id: '1', key: 'PROD', name: 'Product', role: 'product' },
    { id: '2', key: 'MKT', name: 'Marketing', role: 'marketing' },
    { id: '3', key: 'OPS', name: 'Operations', role: null },
  ],
  open: [],
};

export const somePlan: Extract<PlanReply, { kind: 'plan' }> = {
  kind: 'plan',
  links: 2,
  rows: [
    plannedRow('freeze', 'Feature freeze', { owner: 'product manager', due: dayOf('07-06'), label: 'T-4' }),
    plannedRow('assets', 'Asset production', {
      ...{ owner: 'producer', role: 'marketing', start: dayOf('07-09'), due: dayOf('07-15') },
    }),
    plannedRow('launch', 'Launch', { owner: 'launch owner', due: dayOf('08-03'), label: 'T-0' }),
    plannedRow('review', 'Review', { owner: 'launch owner', due: dayOf('08-10'), label: '+7 d', optional: true }),
  ],
};

type Planned = (typeof somePlan.rows)[number];

function plannedRow(key: string, name: string, parts: Partial<Planned> & Pick<Planned, 'owner' | 'due'>): Planned {
  return { key, name, role: 'product', start: null, label: null, pinned: false, optional: false, ...parts };
}

/** Too little time on any day before the first that works. */
export const tooEarly: Extract<PlanReply, { kind: 'impossible' }> = {
  kind: 'impossible',
  rows: somePlan.rows,
  problems: ['There is too little time: "Feature freeze" would have to begin 5 working days ago'],
  squeezed: ['freeze'],
  earliest: dayOf('08-03'),
};

export const someAnswers: Answers<LaunchesResolvers> = {
  'creation.options': someOptions,
  'templates.list': { kind: 'templates', templates: [smallTemplate] },
  'creation.types': {
    kind: 'types',
    product: [{ id: '10', name: 'Epic', level: 1 }],
    marketing: [
      { id: '20', name: 'Bug', level: 0 },
      { id: '21', name: 'Task', level: 0 },
    ],
  },
  'creation.plan': ({ t0 }) => (t0 < dayOf('08-03') ? tooEarly : somePlan),
};
