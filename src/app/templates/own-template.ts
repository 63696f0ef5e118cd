import type { StoredTemplate, TemplateId } from '../../domain/launches/templates/stored-template';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';

interface Asked {
  readonly id: string;
  readonly accountId: string;
  readonly does: 'change' | 'remove';
}

/** A template that the viewer may change: their own, or any for a Jira admin. */
export async function ownTemplate(
  { launches, site }: Pick<World, 'launches' | 'site'>,
  { id, accountId, does }: Asked,
): Promise<{ readonly kind: 'own'; readonly stored: StoredTemplate } | Refused> {
  const stored = await launches.template(id as TemplateId);
  if (!stored) return refused(`Cannot ${does} this template: it has been removed. Load the page again`);
  if (stored.by === accountId || (await site.viewerAdministers())) return { kind: 'own', stored };
  return refused(
    `Cannot ${does} the template "${stored.template.name}": somebody else has made it. Ask them or a Jira admin, or save it as a new one`,
  );
}
