import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  manifestSchema,
  uiModuleSchema,
  type AppFunction,
  type ManifestFile,
  type UiModule,
  type WorkflowValidator,
} from './app-manifest';
import { checkPageModules } from './check-page-modules';
import { checkWorkflowValidators } from './check-workflow-validators';

export interface SiteModule extends UiModule {
  /** `jira:issuePanel` */
  readonly type: string;
  /** Of a validator: resources in which its configuration is made, changed and shown. */
  readonly pages?: Readonly<Record<'create' | 'edit' | 'view', string | undefined>> | undefined;
}

/** The manifest with what code asks it for. */
export interface AppManifest extends ManifestFile {
  readonly appId: string;
  readonly appName: string;
  readonly uiModules: readonly SiteModule[];
  /** What Jira is to index of the properties of issues. */
  readonly issueProperties: ReturnType<typeof findIssueProperties>;
  functionByKey(key: string): AppFunction | undefined;
  /** @param anyOf any entry will do; of an entry, all scopes that stand between spaces are needed */
  hasScope(anyOf: readonly string[]): boolean;
  /** True when one of the scopes may be used in the name of a person who is not there. */
  allowsImpersonation(anyOf: readonly string[]): boolean;
  /** Folder of a resource; undefined when the manifest has no such resource. */
  resourceFolder(key: string): string | undefined;
}

/** @throws when the file cannot be read or is no manifest */
export function readManifest(file: string): AppManifest {
  const parsed = manifestSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`Cannot read manifest "${file}": ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const faults = [...checkPageModules(data.modules), ...checkWorkflowValidators(data)];
  if (faults.length > 0) throw new Error(`Cannot read manifest "${file}": ${faults.join('; ')}`);
  const { scopes } = data.permissions;
  const resources = new Map(data.resources.map(({ key, path }) => [key, resolve(dirname(file), path)]));
  return {
    ...data,
    // A manifest need not name its app; the sandbox runs one.
    appName: data.app.name ?? 'Lockstep',
    appId: data.app.id.replace(/^.*app\//, ''),
    uiModules: findUiModules(data),
    issueProperties: findIssueProperties(data),
    functionByKey: (key) => data.modules.function.find((one) => one.key === key),
    hasScope: (anyOf) => anyOf.length === 0 || holdsOne(scopes, anyOf),
    allowsImpersonation: (anyOf) =>
      holdsOne(
        scopes.filter(({ allowImpersonation }) => allowImpersonation),
        anyOf,
      ),
    resourceFolder: (key) => resources.get(key),
  };
}

function holdsOne(scopes: readonly { readonly name: string }[], anyOf: readonly string[]): boolean {
  const names = scopes.map(({ name }) => name);
  return anyOf.some((entry) => entry.split(' ').every((name) => names.includes(name)));
}

/** Modules of a product are named `product:module`, macros just so; those with a resource have a page. */
function findUiModules({ modules }: ManifestFile): SiteModule[] {
  const pages = Object.entries(modules).flatMap(([type, list]) => {
    if ((!type.includes(':') && type !== 'macro') || !Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) => {
      const parsed = uiModuleSchema.safeParse(entry);
      return parsed.success ? [{ ...parsed.data, type }] : [];
    });
  });
  return [...pages, ...modules['jira:workflowValidator'].flatMap(pageOfValidator)];
}

/** A validator has up to three pages, all about its configuration. */
function pageOfValidator({ key, name, description, resolver, create, edit, view }: WorkflowValidator): SiteModule[] {
  const resource = (create ?? edit ?? view)?.resource;
  if (resource === undefined) return [];
  const pages = { create: create?.resource, edit: edit?.resource, view: view?.resource };
  return [{ type: 'jira:workflowValidator', key, title: name, description, resource, resolver, pages }];
}

function findIssueProperties({ modules }: ManifestFile) {
  const sets = modules['jira:entityPropertySet'].flatMap(({ properties }) => properties);
  return [...modules['jira:entityProperty'], ...sets]
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map((value) => ({ propertyKey, ...value })));
}
