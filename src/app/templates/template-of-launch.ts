import type { TemplateDraftReply } from '../../contract/template';
import type { Gate } from '../../domain/gates/gate';
import { gateDraftOf } from '../../domain/gates/gate-draft-of';
import { cutText } from '../../domain/launches/cut-text';
import { rowNameOf } from '../../domain/launches/summary-in-launch';
import { checkTemplate } from '../../domain/launches/templates/check-template';
import type { LaunchTemplate, TemplateRow } from '../../domain/launches/templates/launch-template';
import { templateFrom, type TemplateFrom } from '../../domain/launches/templates/template-from';
import { withGatesSaid } from '../../domain/launches/templates/with-gates-said';
import { withRowsSaid } from '../../domain/launches/templates/with-rows-said';
import { withinTemplate } from '../../domain/launches/templates/within-template';
import type { MilestoneId } from '../../domain/schedule/plan';
import { countInWords } from '../../domain/settings/count-in-words';
import { listInWords } from '../../domain/settings/list-in-words';
import { refused } from '../as-viewer';
import { onLaunch } from '../launches/manage-launch';
import { nameFor } from '../launches/name-for';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { toTemplateForm } from './template-form';

const mostRows = 200;
const longestName = 80;
const longestSummary = 200;

/** A launch as a template, made of what this viewer sees of it alone; to be looked at and saved. */
export async function templateOfLaunch(world: World, launchId: string): Promise<TemplateDraftReply> {
  return onLaunch(world, launchId, async (sight) => draftOf(sight, await gatesOf(world, sight)));
}

/** Those of milestones that this viewer sees. */
async function gatesOf({ gates }: World, { milestones, visible }: LaunchSight): Promise<Gates> {
  const gated = [...milestones.values()].filter(({ id, hasGate }) => hasGate && visible.has(id));
  return gated.length === 0 ? new Map() : gates.gates(gated.map(({ id }) => id));
}

type Gates = ReadonlyMap<MilestoneId, Gate>;

function draftOf(sight: LaunchSight, gates: Gates): TemplateDraftReply {
  const { launch, plan, visible } = sight;
  const name = cutText(nameFor(launch, visible), longestName);
  const from = launch.t0 === null ? noT0 : templateFrom({ name, t0: launch.t0, plan, texts: textsOf(sight) });
  if (from.kind === 'no-t0')
    return refused(
      'Cannot make a template of this launch: it has no T-0 with a due day that you can see. Name one first',
    );
  const { template: bare, left } = withinTemplate(from.template);
  const said = gatesSaid(bare, gates);
  const { template } = said;
  if (template.rows.length > mostRows)
    return refused(
      `Cannot make a template of this launch: it has ${template.rows.length} dated milestones, at most ${mostRows} fit. Begin with an empty template instead`,
    );
  const asSaid = withRowsSaid(template, rowsOf(sight));
  const isPossible = checkTemplate(asSaid).kind === 'possible';
  const notes = [...notesOn(sight, { from, left: left.map(({ name: text }) => text) }), ...said.notes];
  return {
    kind: 'draft',
    template: toTemplateForm(isPossible ? asSaid : withRowsSaid(template, rowsOf(sight), 'keep-places')),
    notes: isPossible ? notes : [...notes, placesNote],
  };
}

/** What gates ask for goes with the rows; criteria about certain issues of this launch cannot. */
function gatesSaid(
  template: LaunchTemplate,
  gates: Gates,
): { readonly template: LaunchTemplate; readonly notes: readonly string[] } {
  const drafts = new Map([...gates].map(([id, gate]) => [id, gateDraftOf(gate)] as const));
  const left = template.rows.flatMap(({ key }) => drafts.get(key)?.left ?? []);
  return {
    template: withGatesSaid(template, new Map([...drafts].map(([id, { draft }]) => [id, draft] as const))),
    notes:
      left.length === 0
        ? []
        : [`Criteria of gates left out, because they name issues of this launch: ${listInWords(left, 10)}`],
  };
}

const noT0: TemplateFrom = { kind: 'no-t0' };
const placesNote =
  'Its dates have moved away from the template it was made from: rows lie where they lie in the launch';

function textsOf({ launch, milestones, visible }: LaunchSight): Map<MilestoneId, Pick<TemplateRow, 'name' | 'owner'>> {
  return new Map(
    [...visible.values()].map(({ id, summary, role }) => {
      const owner = milestones.get(id)?.row?.owner;
      const usual = role === 'product' ? 'product manager' : 'marketing production lead';
      return [
        id,
        {
          name: cutText(rowNameOf(summary, launch.name), longestSummary),
          owner: owner === undefined || owner === '' ? usual : owner,
        },
      ];
    }),
  );
}

function rowsOf({ milestones }: LaunchSight) {
  return new Map([...milestones.values()].flatMap(({ id, row }) => (row ? [[id, row] as const] : [])));
}

interface LeftOut {
  readonly from: Extract<TemplateFrom, { kind: 'template' }>;
  readonly left: readonly string[];
}

/** What could not be taken over, a line each. */
function notesOn({ milestones, plan, visible }: LaunchSight, { from, left }: LeftOut): string[] {
  const hidden = milestones.size - plan.milestones.length;
  const keyOf = (id: MilestoneId): string => visible.get(id)?.key ?? id;
  const undated = from.undated.map(keyOf);
  const dropped = from.dropped.map((dependency) => `${keyOf(dependency.to)} on ${keyOf(dependency.from)}`);
  return [
    ...(hidden > 0 ? [`${countInWords(hidden, 'milestone')} that you cannot see left out`] : []),
    ...(undated.length > 0 ? [`Left out, because without a due day: ${listInWords(undated, 10)}`] : []),
    ...(left.length > 0 ? [`Left out, because too long or too far from T-0: ${listInWords(left, 10)}`] : []),
    ...(dropped.length > 0
      ? [`Dependencies that the launch does not keep are left out: ${listInWords(dropped, 10)}`]
      : []),
  ];
}
