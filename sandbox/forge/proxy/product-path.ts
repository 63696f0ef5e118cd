import type { Product } from '../../site/site';

/** Confluence's REST paths begin with `/wiki`; Atlassian's own packages ask for some without it. */
export function productPath(product: Product['name'], path: string): string {
  return product === 'confluence' && /^\/(rest|api)\//.test(path) ? `/wiki${path}` : path;
}
