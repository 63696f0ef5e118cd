import { emptyMatrix } from '../../domain/launches/formats/empty-matrix';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { FormatStep } from '../../domain/launches/formats/format-step';
import type { LaunchId } from '../../domain/launches/launch';
import { refused, type Refused } from '../as-viewer';
import { Outage, type World } from '../ports';

const mostTries = 5;

/** Takes a step upon the formats of a launch, whoever else changes them meanwhile. */
export async function changeFormats(
  { gates }: World,
  launchId: LaunchId,
  step: (matrix: FormatMatrix) => FormatStep,
): Promise<Refused | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const taken = step((await gates.matrix(launchId)) ?? emptyMatrix(launchId));
    if (taken.kind === 'refused') return refused(taken.message);
    if (taken.kind === 'same' || (await gates.saveMatrix(taken.matrix)) === 'saved') return undefined;
  }
  throw new Outage(`Cannot change the formats of launch "${launchId}": others kept changing them`, 2);
}
