import type { ProjectForm, ProjectView } from '../../../src/contract/settings';

/** Beginnings of words by which companies name the projects of one side. */
const product = [
  'product',
  'prod',
  'engineering',
  'eng',
  'development',
  'dev',
  'platform',
  'software',
  'app',
  'mobile',
  'frontend',
  'backend',
  'roadmap',
  'release',
];
const marketing = [
  'marketing',
  'mkt',
  'mktg',
  'campaign',
  'brand',
  'content',
  'communication',
  'comms',
  'gtm',
  'growth',
  'social',
  'press',
  'event',
];

/**
 * A role where the name or the key of a project suggests one and nobody has settled it; a suggestion, no more.
 * A name that suggests both, such as "Product marketing", is marketing's: the noun comes last.
 */
export function suggestRoles(projects: readonly ProjectView[], settled: readonly ProjectForm[]): ProjectForm['role'][] {
  const known = new Map(settled.map(({ id, role }) => [id, role]));
  return projects.map((project) => known.get(project.id) ?? roleOf(project));
}

function roleOf({ key, name }: ProjectView): ProjectForm['role'] {
  const words = `${name} ${key}`.toLowerCase().split(/[^\p{L}]+/u);
  const speaksOf = (beginnings: readonly string[]) =>
    words.some((word) => beginnings.some((one) => word === one || (one.length > 4 && word.startsWith(one))));
  if (speaksOf(marketing)) return 'marketing';
  return speaksOf(product) ? 'product' : null;
}
