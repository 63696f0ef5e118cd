import type { CriterionForm, CriterionView, UnmetView } from '../../contract/gate';
import type { WorkCalendar } from '../../domain/calendar/work-calendar';
import { askedBy } from '../../domain/gates/asked-by';
import type { Answer, Criterion } from '../../domain/gates/gate';
import type { Unmet } from '../../domain/gates/gate-verdict';
import { windowOf } from '../../domain/gates/window-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ToPerson } from '../narrative/person-views';
import { cardOf } from '../panel/to-card';
import type { Issue } from '../ports';
import { answering } from './answering';
import type { JudgedGate } from './judge-gates';
import { issuesNamedBy } from './named-by';
import type { GateSight } from './see-gate';

/** A gate with all that its view is made from. */
export interface GateScene {
  readonly sight: GateSight;
  readonly judged: JudgedGate;
  /** Issues as the viewer sees them. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  readonly toPerson: ToPerson;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** Who looks. */
  readonly accountId: string;
  /** ISO instant. */
  readonly now: string;
}

export function criterionView(scene: GateScene, criterion: Criterion): CriterionView {
  const { sight, judged, visible, toPerson } = scene;
  const unmet = judged.verdict.standings.find(({ criterionId }) => criterionId === criterion.id)?.unmet ?? null;
  const answer = sight.gate.answers.find(({ criterionId }) => criterionId === criterion.id);
  const asked = askedBy(criterion, sight.launch.people);
  return {
    form: formOf(criterion),
    unmet: unmet && unmetView(unmet, scene),
    answer: answer ? answerView(answer, toPerson) : null,
    asked: asked === null ? null : toPerson(asked),
    since: criterion.kind === 'approval' ? sight.gate.askedAt : null,
    closes: closesOf(scene, criterion, unmet),
    issues: issuesNamedBy(criterion).map((id) => cardOf(visible, id)),
    ...answering(scene, criterion, unmet),
  };
}

function formOf(criterion: Criterion): CriterionForm {
  if (criterion.kind === 'issues' || criterion.kind === 'claims')
    return { ...criterion, issueIds: [...criterion.issueIds] };
  return criterion.kind === 'approval' ? { ...criterion, apartFrom: [...criterion.apartFrom] } : criterion;
}

function unmetView(unmet: Unmet, { visible, toPerson }: GateScene): UnmetView {
  if (unmet.kind === 'not-decided') return { ...unmet, person: unmet.person === null ? null : toPerson(unmet.person) };
  if (unmet.kind === 'changes-wanted') return { ...unmet, by: toPerson(unmet.by) };
  if (unmet.kind === 'issues-not-done' || unmet.kind === 'no-claims')
    return { kind: unmet.kind, issues: unmet.issueIds.map((id) => cardOf(visible, id)) };
  return unmet;
}

function answerView(answer: Answer, toPerson: ToPerson): CriterionView['answer'] {
  const given = { by: toPerson(answer.by), at: answer.at };
  switch (answer.kind) {
    case 'check':
      return { kind: 'check', ...given };
    case 'evidence':
      return { kind: 'evidence', ...given, evidence: answer.evidence };
    case 'approval': {
      const { kind, decision, comment, ofVersion, voided } = answer;
      return { kind, ...given, decision, comment, ofVersion, voided };
    }
  }
}

/** A calendar that the settings have lost counts as none. */
function closesOf(
  { sight: { gate, issue }, calendars, now }: GateScene,
  criterion: Criterion,
  unmet: Unmet | null,
): CriterionView['closes'] {
  const calendar = calendars.get(issue.calendar);
  const at = calendar ? windowOf(gate, criterion, calendar) : null;
  if (at === null) return null;
  const isAwaited = unmet?.kind === 'not-decided' || unmet?.kind === 'voided' || unmet?.kind === 'same-person';
  return { at, late: isAwaited && now > at };
}
