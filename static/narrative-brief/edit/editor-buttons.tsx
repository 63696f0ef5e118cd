import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';

interface EditorButtonsProps {
  readonly saving: boolean;
  /** Whether what was typed may be dropped. */
  readonly asking: boolean;
  readonly onCancel: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

export function EditorButtons({ saving, asking, onCancel, onDrop, onStay }: EditorButtonsProps) {
  if (asking) return <DropQuestion onDrop={onDrop} onStay={onStay} />;
  return (
    <div className="button-row">
      <Button type="submit" appearance="primary" spacing="compact" isLoading={saving}>
        Save
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

function DropQuestion({ onDrop, onStay }: Pick<EditorButtonsProps, 'onDrop' | 'onStay'>) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alert" className="button-row">
      <span>Drop what you typed?</span>
      <Button ref={stay} spacing="compact" onClick={onStay}>
        Go on writing
      </Button>
      <Button appearance="danger" spacing="compact" onClick={onDrop}>
        Drop it
      </Button>
    </div>
  );
}
