import IconButton from '@atlaskit/button/icon/button';
import DatePicker from '@atlaskit/datetime-picker/date-picker';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useCallback, useState } from 'react';
import { isDay } from '../dates/calendar-days';
import { formatDay, formatShortDay } from '../dates/format-day';
import { useChangeNotice } from '../state/use-change-notice';
import { useDismiss } from '../state/use-dismiss';

interface DateFieldProps {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly mayEdit: boolean;
  readonly save: (value: string | null) => void;
}

/** A date that can be changed where it stands. When it moves by itself, that shows and is announced. */
export function DateField({ name, value, mayEdit, save }: DateFieldProps) {
  const [isEditing, setEditing] = useState(false);
  const { notice, expect } = useChangeNotice(value);
  const stop = useCallback(() => setEditing(false), []);
  // The calendar hangs outside of the field.
  useDismiss(`[data-field="${name}"], .atlaskit-portal`, isEditing, stop);
  const commit = (next: string | null) => {
    setEditing(false);
    if (next === value) return;
    expect(next);
    save(next);
  };
  const text = value === null ? 'None' : formatDay(value);
  return (
    <div data-field={name} className={`date-field ${notice ? 'date-field-moved' : ''}`}>
      {isEditing ? (
        <DatePicker
          label={name}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to edit this very date
          autoFocus
          defaultValue={value ?? ''}
          dateFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          weekStartDay={1}
          onChange={(next) => {
            if (next === '' || isDay(next)) commit(next === '' ? null : next);
          }}
        />
      ) : mayEdit ? (
        <>
          <button type="button" className="date-field-read" onClick={() => setEditing(true)}>
            <span className="visually-hidden">Edit {name.toLowerCase()}: </span>
            {text}
          </button>
          {value !== null && (
            <span className="date-field-clear">
              <IconButton
                icon={CrossIcon}
                label={`Clear ${name.toLowerCase()}`}
                appearance="subtle"
                spacing="compact"
                onClick={() => commit(null)}
              />
            </span>
          )}
        </>
      ) : (
        <span className={value === null ? 'subtle' : undefined}>{text}</span>
      )}
      <span role="status" className={notice ? 'date-field-notice' : 'visually-hidden'}>
        {notice && (
          <>
            <span className="visually-hidden">{name} </span>
            Moved from {notice.from === null ? 'none' : formatShortDay(notice.from)}
            <span className="visually-hidden"> to {text}</span>
          </>
        )}
      </span>
    </div>
  );
}
