import type { LaidTemplate, LayRequest } from '../../../../src/domain/launches/templates/laid-template';
import type { LaunchTemplate } from '../../../../src/domain/launches/templates/launch-template';
import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';

/** @throws Error when the template cannot be laid */
export function laid(template: LaunchTemplate, request: LayRequest): LaidTemplate {
  const result = layTemplate(template, request);
  if (result.kind === 'laid') return result.laid;
  throw new Error(`Cannot lay "${template.name}": ${JSON.stringify(result.problems)}`);
}
