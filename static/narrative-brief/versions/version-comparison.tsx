import { useEffect, useState } from 'react';
import { sectionTitles } from '../../../src/contract/narrative-words';
import type { VersionReply } from '../../../src/contract/narrative-brief';
import { errorMessage } from '../../shared/text/error-message';
import { callBrief } from '../call-brief';
import { ComparedText } from '../compare/compared-text';
import { changedSections } from './changed-sections';

type State = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly message: string } | VersionReply;

/** What a version changed, word by word. */
export function VersionComparison({ number }: { readonly number: number }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    void read(number).then((next) => !gone && setState(next));
    return () => {
      gone = true;
    };
  }, [number]);
  return (
    <div aria-live="polite" className="brief-comparison">
      <Content state={state} />
    </div>
  );
}

async function read(number: number): Promise<State> {
  try {
    return await callBrief('brief.version', { number });
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function Content({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'loading':
      return <p className="subtle">Reading this version…</p>;
    case 'failed':
      return <p className="tone-bad">Could not read this version: {state.message}. Close it and open it again.</p>;
    case 'refused':
      return <p className="tone-bad">{state.message}.</p>;
    case 'no-access':
      return <p className="subtle">You cannot see this brief any more.</p>;
    case 'version':
      return <Changes version={state} />;
  }
}

function Changes({ version }: { readonly version: Extract<VersionReply, { kind: 'version' }> }) {
  const changed = changedSections(version);
  if (changed.length === 0) return <p className="subtle">No word changed.</p>;
  return (
    <>
      <p className="subtle">+ and underlined: put in. − and struck through: taken out.</p>
      {changed.map(({ section, parts }) => (
        <div key={section}>
          <h3 className="compared-side-title">{sectionTitles[section]}</h3>
          <ComparedText parts={parts} />
        </div>
      ))}
    </>
  );
}
