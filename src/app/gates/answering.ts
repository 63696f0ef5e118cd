import type { CriterionView } from '../../contract/gate';
import { askedBy } from '../../domain/gates/asked-by';
import { barredBy } from '../../domain/gates/barred-by';
import type { Approval, Criterion } from '../../domain/gates/gate';
import type { Unmet } from '../../domain/gates/gate-verdict';
import type { GateScene } from './criterion-view';

type Answering = Pick<CriterionView, 'mayAnswer' | 'whyNot'>;

/** Whether the viewer may answer a criterion; why not, where they might expect to. */
export function answering(scene: GateScene, criterion: Criterion, unmet: Unmet | null): Answering {
  if (criterion.kind === 'approval') return deciding(scene, criterion, unmet);
  if (criterion.kind !== 'check' && criterion.kind !== 'evidence') return computed;
  const { canEdit, issue } = scene.sight;
  return canEdit ? yes : no(`You need the permission "Edit issues" for ${issue.key}`);
}

const yes: Answering = { mayAnswer: true, whyNot: null };
const computed: Answering = { mayAnswer: false, whyNot: null };

function no(whyNot: string): Answering {
  return { mayAnswer: false, whyNot };
}

function deciding({ sight, accountId, toPerson }: GateScene, criterion: Approval, unmet: Unmet | null): Answering {
  const { role } = criterion;
  const asked = askedBy(criterion, sight.launch.people);
  if (asked === null) return no('Whoever manages the launch can name someone');
  // That nobody has decided yet already says for whom it waits.
  if (asked !== accountId)
    return unmet === null || unmet.kind === 'not-decided' ? computed : no(`Waits for ${nameOf(asked)}`);
  const other = barredBy(sight.gate, criterion, accountId);
  if (!other) return yes;
  return no(`You are asked, but you have decided as ${other.role}, and ${role} must be somebody else`);

  function nameOf(id: string): string {
    return toPerson(id).name ?? `the ${role}`;
  }
}
