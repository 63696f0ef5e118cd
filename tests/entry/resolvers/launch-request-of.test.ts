import { launchRequestOf } from '../../../src/entry/resolvers/launch-request-of';

const accountId = 'ada';

describe('launchRequestOf', () => {
  test.each([
    { what: 'the global page', context: { moduleKey: 'launches', extension: {} }, request: { accountId } },
    {
      what: 'a project page',
      context: { moduleKey: 'project-launches', extension: { project: { id: '10001', key: 'PROD' } } },
      request: { accountId, projectId: '10001' },
    },
    {
      what: 'a macro bound to a launch',
      context: { moduleKey: 'timeline', extension: { config: { launchId: 'launch-1' } } },
      request: { accountId, bound: 'launch-1' },
    },
    {
      what: 'a macro of sync debt',
      context: { moduleKey: 'sync-debt', extension: { config: { launchId: 'launch-1' } } },
      request: { accountId, bound: 'launch-1' },
    },
    {
      what: 'a macro not bound yet',
      context: { moduleKey: 'gtm-calendar', extension: {} },
      request: { accountId, bound: null },
    },
    {
      what: 'a macro with a configuration written by hand',
      context: { moduleKey: 'timeline', extension: { config: { launchId: '../x' } } },
      request: { accountId, bound: null },
    },
    {
      what: 'a page that claims to be bound',
      context: { moduleKey: 'launches', extension: { config: { launchId: 'launch-1' } } },
      request: { accountId },
    },
  ])('takes who asks and from where out of the context of $what', ({ context, request }) => {
    expect(launchRequestOf({ accountId, ...context })).toEqual(request);
  });

  test.each([
    { moduleKey: 'launches', extension: {} },
    { accountId: '', moduleKey: 'launches', extension: {} },
    null,
    'ada',
  ])('knows nobody in %j', (context) => {
    expect(launchRequestOf(context)).toBeUndefined();
  });
});
