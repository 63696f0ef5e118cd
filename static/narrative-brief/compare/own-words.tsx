import type { TextPart } from './compare-words';
import './compare.css';

interface OwnWordsProps {
  readonly parts: readonly TextPart[];
  readonly side: 'removed' | 'added';
}

/** One of two texts that lie side by side; what only this one says is underlined, and said aloud as such. */
export function OwnWords({ parts, side }: OwnWordsProps) {
  return (
    <p dir="auto" className="compared brief-text">
      {parts
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ kind, text }, index) =>
          kind === 'same' ? (
            <span key={index}>{text}</span>
          ) : (
            <mark key={index} className="compared-own">
              <span className="visually-hidden">[only here: </span>
              {text}
              <span className="visually-hidden">]</span>
            </mark>
          ),
        )}
    </p>
  );
}
