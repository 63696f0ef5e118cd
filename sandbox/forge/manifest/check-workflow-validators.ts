import type { ManifestFile, WorkflowValidator } from './app-manifest';

/**
 * The validators of an app as the manifest has them.
 * @returns what a deployment would refuse, and what the sandbox does not cover
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export function checkWorkflowValidators(manifest: ManifestFile): string[] {
  return manifest.modules['jira:workflowValidator'].flatMap((validator) =>
    faultsOf(manifest, validator).map((fault) => `jira:workflowValidator "${validator.key}": ${fault}`),
  );
}

function faultsOf({ modules, resources }: ManifestFile, validator: WorkflowValidator): string[] {
  const { name, description, function: called, expression, resolver, create, edit, view } = validator;
  const functions = [called, resolver?.function].flatMap((key) => key ?? []);
  const pages = [create, edit, view].flatMap((page) => page?.resource ?? []);
  return [
    ...(name.length < 1 || name.length > 255 ? ['its name must have 1 to 255 characters'] : []),
    ...(description.length < 1 || description.length > 1000 ? ['its description must have 1 to 1000 characters'] : []),
    ...((called === undefined) === (expression === undefined) ? ['it needs either a function or an expression'] : []),
    ...(expression === undefined ? [] : ['sandbox does not cover Jira expressions in validators']),
    ...functions.filter((key) => !modules.function.some((one) => one.key === key)).map((key) => `no function "${key}"`),
    ...pages
      .filter((key) => !resources.some((one) => one.key === key.split('/')[0]))
      .map((key) => `no resource "${key}"`),
  ];
}
