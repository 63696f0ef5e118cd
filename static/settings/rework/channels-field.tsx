import { Label } from '@atlaskit/form/label';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';
import { channelsFault } from '../state/rework-faults';

interface ChannelsFieldProps {
  readonly channels: readonly string[];
  readonly onChange: (channels: string[]) => void;
}

/** Channels by priority, one in a line: lines are moved as in any text. */
export function ChannelsField({ channels, onChange }: ChannelsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => channels.join('\n'));
  // Somebody may have discarded the draft: then the field follows.
  const text = isSame(linesOf(typed), channels) ? typed : channels.join('\n');
  const fault = channelsFault(channels);
  return (
    <div className="settings-field">
      <Label htmlFor={id}>Channels of assets, the one that matters most first</Label>
      <TextArea
        id={id}
        resize="smart"
        minimumRows={Math.min(12, Math.max(4, channels.length + 1))}
        value={text}
        isInvalid={fault !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(linesOf(currentTarget.value));
        }}
      />
      <p id={`${id}-hint`} className="subtle">
        One in a line. After a delay, assets are looked at in this order.
      </p>
      <ErrorMessage id={`${id}-problem`} text={fault} />
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
