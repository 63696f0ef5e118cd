import { sectionTitles } from '../../src/contract/narrative-words';
import { briefSections } from '../../src/domain/narrative/brief';

/** The page as it will be, without its words, so that little moves when they come. */
export function BriefSkeleton() {
  return (
    <div role="status">
      <span className="visually-hidden">Reading the brief…</span>
      <div aria-hidden="true" className="brief-skeleton">
        <span className="brief-bone brief-bone-short" />
        <span className="brief-bone brief-bone-title" />
        <span className="brief-bone brief-bone-short" />
        {briefSections.map((section) => (
          <div key={section} className="brief-section">
            <span className="brief-heading">{sectionTitles[section]}</span>
            <span className="brief-bone" />
            <span className="brief-bone" />
          </div>
        ))}
      </div>
    </div>
  );
}
