import Button from '@atlaskit/button/new';
import { Suspense, lazy, useEffect, useRef, type ReactNode } from 'react';
import { notWritten, sectionTitles } from '../../../src/contract/narrative-words';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import { PartBoundary } from '../../shared/ui/part-boundary';
import { editIdOf, headingIdOf, type BriefTools } from '../brief-tools';

const SectionEditor = lazy(async () => ({ default: (await import('../edit/section-editor')).SectionEditor }));

interface SectionFrameProps {
  readonly section: BriefSection;
  readonly isEmpty: boolean;
  readonly brief: BriefView;
  readonly tools: BriefTools;
  readonly children: ReactNode;
}

/** A headed section; while it is being written, its editor. */
export function SectionFrame({ section, isEmpty, brief, tools, children }: SectionFrameProps) {
  const open = tools.drafts[section];
  useFocusBack(section, open !== undefined);
  return (
    <section aria-labelledby={headingIdOf(section)} className="brief-section">
      <div className="brief-section-head">
        <h2 id={headingIdOf(section)} tabIndex={-1} className="brief-heading">
          {sectionTitles[section]}
        </h2>
        {brief.mayEdit && open === undefined && !isEmpty && (
          <EditButton section={section} tools={tools} label="Edit" appearance="subtle" />
        )}
      </div>
      {open === undefined ? (
        <>
          {isEmpty ? <Empty section={section} mayEdit={brief.mayEdit} tools={tools} /> : children}
          {tools.aside[section] !== undefined && <Aside section={section} tools={tools} />}
        </>
      ) : (
        <PartBoundary>
          <Suspense fallback={<p className="subtle">Opening…</p>}>
            <SectionEditor section={section} open={open} brief={brief} tools={tools} />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}

interface PartProps {
  readonly section: BriefSection;
  readonly tools: BriefTools;
}

function EditButton(props: PartProps & { readonly label: string; readonly appearance: 'subtle' | 'default' }) {
  const { section, tools, label, appearance } = props;
  return (
    <Button
      id={editIdOf(section)}
      spacing="compact"
      appearance={appearance}
      aria-label={`${label}: ${sectionTitles[section]}`}
      onClick={() => tools.open(section)}
    >
      {label}
    </Button>
  );
}

function Empty({ section, tools, mayEdit }: PartProps & { readonly mayEdit: boolean }) {
  return mayEdit ? (
    <div className="brief-empty">
      <EditButton section={section} tools={tools} label="Write this section" appearance="default" />
    </div>
  ) : (
    <p className="subtle">{notWritten}</p>
  );
}

/** What was dropped is not lost at once. */
function Aside({ section, tools }: PartProps) {
  return (
    <p className="brief-aside subtle">
      Your unsaved text was put aside.{' '}
      <Button spacing="compact" appearance="subtle" onClick={() => tools.bringBack(section)}>
        Bring it back
      </Button>
    </p>
  );
}

/** The focus comes back to where writing began. */
function useFocusBack(section: BriefSection, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const target = document.getElementById(editIdOf(section)) ?? document.getElementById(headingIdOf(section));
      target?.focus();
    }
    wasOpen.current = isOpen;
  }, [section, isOpen]);
}
