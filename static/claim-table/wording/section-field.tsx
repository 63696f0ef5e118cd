import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useRef } from 'react';
import { placeWording } from './place-wording';

interface SectionFieldProps {
  readonly label: string;
  readonly text: string;
  /** The section as it is in the brief. */
  readonly present: string;
  readonly wording: string;
  readonly onChange: (text: string) => void;
}

/** A section with a wording in it: at its end, in place of what is selected, or as the writer likes. */
export function SectionField({ label, text, present, wording, onChange }: SectionFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const replaceSelection = () => {
    if (!area.current) return;
    const { selectionStart: from, selectionEnd: to } = area.current;
    onChange(placeWording(text, wording, { from, to }));
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        ref={area}
        value={text}
        resize="smart"
        minimumRows={5}
        onChange={({ target }) => onChange(target.value)}
      />
      <div className="button-row">
        <Button spacing="compact" onClick={() => onChange(placeWording(present, wording, null))}>
          Append the wording
        </Button>
        <Button spacing="compact" onClick={replaceSelection}>
          Replace the selection
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => onChange(present)}>
          Start again
        </Button>
      </div>
    </>
  );
}
