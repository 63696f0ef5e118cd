import { productPath } from '../../../../sandbox/forge/proxy/product-path';

describe('productPath', () => {
  it.each([
    ['confluence', '/wiki/api/v2/pages?id=1', '/wiki/api/v2/pages?id=1'],
    ['confluence', '/rest/api/content/1/permission/check', '/wiki/rest/api/content/1/permission/check'],
    ['confluence', '/api/v2/pages', '/wiki/api/v2/pages'],
    ['confluence', '/restless', '/restless'],
    ['jira', '/rest/api/3/myself', '/rest/api/3/myself'],
  ] as const)('of %s %s is %s', (product, asked, path) => {
    expect(productPath(product, asked)).toBe(path);
  });
});
