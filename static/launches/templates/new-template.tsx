import { lazy, useCallback, useEffect, useState } from 'react';
import type { TemplateForm, TemplateView } from '../../../src/contract/template';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import type { TemplateTools } from './use-templates';

const TemplateEditor = lazy(async () => ({ default: (await import('./edit/template-editor')).TemplateEditor }));

interface NewTemplateProps {
  /** `?from=` a launch, `?copy=` a template; empty: from nothing. */
  readonly search: string;
  readonly templates: readonly TemplateView[];
  readonly tools: TemplateTools;
}

/** A template to be: empty, a copy of another, or what a past launch was. */
export function NewTemplate({ search, templates, tools }: NewTemplateProps) {
  const asked = new URLSearchParams(search);
  const from = asked.get('from');
  if (from !== null) return <FromLaunch launchId={from} tools={tools} />;
  const copied = templates.find(({ id }) => id === asked.get('copy'));
  const template = copied === undefined ? emptyTemplate : copyOf(copied.template);
  return <TemplateEditor id={null} version={0} template={template} notes={[]} tools={tools} />;
}

interface FromLaunchProps {
  readonly launchId: string;
  readonly tools: TemplateTools;
}

type DraftState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'draft'; readonly template: TemplateForm; readonly notes: readonly string[] };

function FromLaunch({ launchId, tools }: FromLaunchProps) {
  const [state, setState] = useState<DraftState>({ kind: 'loading' });
  const read = useCallback(() => void readDraft(launchId).then(setState), [launchId]);
  useEffect(() => read(), [read]);
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading the launch…" lines={6} />;
    case 'failed':
      return (
        <Trouble title="Lockstep could not make a template of this launch" onRetry={read}>
          {state.message}. The launch is as it was.
        </Trouble>
      );
    case 'draft':
      return <TemplateEditor id={null} version={0} template={state.template} notes={state.notes} tools={tools} />;
  }
}

async function readDraft(launchId: string): Promise<DraftState> {
  try {
    const reply = await callLaunches('template.of-launch', { launchId });
    return reply.kind === 'draft' ? reply : { kind: 'failed', message: reply.message };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

const longestName = 80;

function copyOf(template: TemplateForm): TemplateForm {
  const suffix = ' (copy)';
  return { ...template, name: `${template.name.slice(0, longestName - suffix.length)}${suffix}` };
}

const emptyTemplate: TemplateForm = {
  name: '',
  t0: 'launch',
  rows: [
    {
      key: 'launch',
      name: 'Launch',
      role: 'product',
      owner: 'launch owner',
      place: {},
      duration: 0,
      pinned: false,
      optional: false,
    },
  ],
  dependencies: [],
};
