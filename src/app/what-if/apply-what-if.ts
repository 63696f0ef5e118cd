import type { ApplyWhatIf, WhatIfAction } from '../../contract/what-if';
import { sameDates } from '../../domain/launches/changes-by-people';
import { ripplePrint } from '../../domain/launches/ripple-print';
import { missing, refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { newsInWords } from './news-in-words';
import { openWhatIf, type OpenWhatIf } from './open-what-if';
import type { WhatIfRequest } from './what-if-request';

/**
 * Sets a date in Jira as the viewer, if it would still set off what was shown. What follows is reckoned once more when it
 * is carried out: the print of it goes along, so that whatever changes in between is offered, not written.
 */
export async function applyWhatIf(
  world: World,
  request: WhatIfRequest,
  { shown, ...wanted }: ApplyWhatIf,
): Promise<WhatIfAction> {
  const open = await openWhatIf(world, request, { wanted, does: 'move this date' });
  if (open.kind === 'refused') return open;
  return barrierTo(open, shown) ?? (await move(world, request, open));
}

function barrierTo(open: OpenWhatIf, shown: ApplyWhatIf['shown']): Refused | undefined {
  const { issue, canEdit, sight, to } = open;
  if (!canEdit) return missing(issue, 'canEdit');
  if (sight.launch.openRipple !== null)
    return refused(
      `Cannot move ${issue.key}: other dates of this launch are being written just now. Try again in a minute`,
    );
  if (sameDates(issue.dates, to)) return refused(`Cannot move ${issue.key}: it has these dates already. Choose others`);
  const news = newsInWords(open, shown);
  if (news.length === 0) return undefined;
  return refused(`Cannot move ${issue.key}: things have changed since. ${sentence(news)}. Look at it again`);
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

async function move(
  world: World,
  { accountId }: WhatIfRequest,
  { issue, to, sight, whole, held }: OpenWhatIf,
): Promise<WhatIfAction> {
  const change = { from: issue.dates, to, projectKey: issue.projectKey };
  const outcome = await world.issues.writeDates(issue.id, change, 'viewer');
  if (outcome.kind === 'refused') return refused(outcome.reason);
  if (outcome.kind === 'vanished')
    return refused(`Cannot move ${issue.key}: it does not exist any more, or you cannot see it`);
  // The app's own writes raise no event it listens to.
  const seen = { by: accountId, at: world.clock.now() };
  const shown = world.digest(ripplePrint(whole.ripple, { isHeld: held }));
  await world.jobs.push([{ kind: 'settle', launchId: sight.launch.id, issueIds: [issue.id], seen, gave: to, shown }]);
  return { kind: 'done' };
}
