import { textSections } from '../../../src/domain/narrative/brief';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { BriefTools } from '../brief-tools';
import { EdgesTable } from './edges-table';
import { NotTrueList } from './not-true-list';
import { SectionFrame } from './section-frame';

interface BriefSectionsProps {
  readonly brief: BriefView;
  readonly tools: BriefTools;
}

/** The six sections, each read and written in its place. */
export function BriefSections({ brief, tools }: BriefSectionsProps) {
  const { content } = brief;
  return (
    <div className="brief-sections">
      {textSections.map((section) => (
        <SectionFrame
          key={section}
          section={section}
          isEmpty={content[section].trim() === ''}
          brief={brief}
          tools={tools}
        >
          <p dir="auto" className="brief-text">
            {content[section]}
          </p>
        </SectionFrame>
      ))}
      <SectionFrame section="edges" isEmpty={content.edges.length === 0} brief={brief} tools={tools}>
        <EdgesTable brief={brief} tools={tools} />
      </SectionFrame>
      <SectionFrame section="notTrue" isEmpty={content.notTrue.length === 0} brief={brief} tools={tools}>
        <NotTrueList lines={content.notTrue} />
      </SectionFrame>
    </div>
  );
}
