import type { TextPart } from './compare-words';
import './compare.css';

/** Words taken out are struck through behind a minus, words put in are underlined behind a plus; both are said aloud. */
export function ComparedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <p dir="auto" className="compared brief-text">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </p>
  );
}

function Part({ part: { text, kind } }: { readonly part: TextPart }) {
  switch (kind) {
    case 'same':
      return <span>{text}</span>;
    case 'removed':
      return (
        <del className="compared-removed">
          <span className="visually-hidden">[removed: </span>
          {text}
          <span className="visually-hidden">]</span>
        </del>
      );
    case 'added':
      return (
        <ins className="compared-added">
          <span className="visually-hidden">[added: </span>
          {text}
          <span className="visually-hidden">]</span>
        </ins>
      );
  }
}
