import type { AskTypes, TypesReply } from '../../contract/creation';
import { projectIn } from '../../domain/settings/project-in';
import type { ProjectId } from '../../domain/settings/settings';
import type { Role } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import type { IssueType } from '../launch-ports';
import type { World } from '../ports';
import { projectInWords } from './project-in-words';

/** The types in which the viewer may make the issues of each role. */
export async function typesFor(world: World, { product, marketing }: AskTypes): Promise<TypesReply> {
  const [forProduct, forMarketing] = await Promise.all([
    typesOfRole(world, product, 'product'),
    typesOfRole(world, marketing, 'marketing'),
  ]);
  if ('kind' in forProduct) return forProduct;
  if ('kind' in forMarketing) return forMarketing;
  return { kind: 'types', product: [...forProduct], marketing: [...forMarketing] };
}

/** A project with a role gives it to all of its issues; in one without, epics are product, plain issues marketing. */
export async function typesOfRole(world: World, id: string, role: Role): Promise<readonly IssueType[] | Refused> {
  const [types, settings] = await Promise.all([world.site.issueTypes(id as ProjectId), world.settings.read()]);
  if (!types)
    return refused(
      `Cannot make ${role} issues in ${await projectInWords(world, id)}: it does not exist, or you may not create issues there. Choose another project`,
    );
  const { role: given } = projectIn(settings, id as ProjectId);
  if (given === role) return types;
  if (given !== null)
    return refused(
      `Cannot make ${role} issues in ${await projectInWords(world, id)}: its issues are ${given} milestones. Choose another project, or ask a Jira admin to change its role`,
    );
  const fitting = types.filter(({ level }) => (role === 'product' ? level >= 1 : level === 0));
  if (fitting.length > 0) return fitting;
  const lack = role === 'product' ? 'no epics' : 'no plain issues';
  return refused(
    `Cannot make ${role} issues in ${await projectInWords(world, id)}: you may create ${lack} there. Choose another project, or ask a Jira admin to give it the role ${role}`,
  );
}
