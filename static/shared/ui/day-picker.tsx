import DatePicker from '@atlaskit/datetime-picker/date-picker';
import type { ComponentProps } from 'react';
import { formatDay } from '../text/format-day';
import { readDay } from '../text/read-day';

type Same = 'weekStartDay' | 'formatDisplayLabel' | 'parseInputValue' | 'placeholder' | 'shouldShowCalendarButton';

/** Chooses a day by typing or from a calendar; weeks begin on Monday. Days are `YYYY-MM-DD`, empty where there is none. */
export function DayPicker(props: Omit<ComponentProps<typeof DatePicker>, Same>) {
  return (
    <DatePicker
      openCalendarLabel="Open calendar"
      {...props}
      weekStartDay={1}
      formatDisplayLabel={(day) => formatDay(day)}
      parseInputValue={readDay}
      placeholder="Choose a day"
      shouldShowCalendarButton
    />
  );
}
