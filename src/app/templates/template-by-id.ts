import { builtInTemplates } from '../../domain/launches/templates/built-in-templates';
import type { LaunchTemplate } from '../../domain/launches/templates/launch-template';
import type { TemplateId } from '../../domain/launches/templates/stored-template';
import type { World } from '../ports';

/** @returns undefined when it has been removed */
export async function templateById(
  { launches }: Pick<World, 'launches'>,
  id: string,
): Promise<LaunchTemplate | undefined> {
  return builtInTemplates.get(id) ?? (await launches.template(id as TemplateId))?.template;
}
