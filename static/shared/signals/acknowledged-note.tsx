import { useEffect, useRef } from 'react';

/** Tells that it went well, and takes the focus: what was pressed is gone. */
export function AcknowledgedNote() {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} tabIndex={-1} className="tone-good">
      Acknowledged. Nobody else is asked.
    </p>
  );
}
