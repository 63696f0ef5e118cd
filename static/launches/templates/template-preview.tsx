import { useMemo, useState } from 'react';
import type { TemplateForm } from '../../../src/contract/template';
import { today } from '../../shared/text/today';
import { Section } from '../../shared/ui/section';
import { DayField } from '../create/form/day-field';
import { PlanRows } from '../create/plan-rows';
import { sampleRows } from './model/sample-rows';

/** @param template one that can be laid; null: it cannot as it stands */
export function TemplatePreview({ template }: { readonly template: TemplateForm | null }) {
  const [t0, setT0] = useState<string | null>(mondayInAQuarter);
  const rows = useMemo(() => (template === null || t0 === null ? null : sampleRows(template, t0)), [template, t0]);
  return (
    <Section title="Dates for a sample T-0">
      <div className="template-sample-day">
        <DayField
          id="sample-t0"
          label="Sample T-0"
          help="Without holidays; a launch counts in the calendars of its projects"
          value={t0}
          problem={null}
          onChange={setT0}
        />
      </div>
      {rows === null ? (
        <p className="subtle">
          {template === null ? 'Correct what is marked to see the dates.' : 'Choose a day to see the dates.'}
        </p>
      ) : (
        <PlanRows name="Dates for the sample T-0" rows={rows} />
      )}
    </Section>
  );
}

const daysAhead = 91;

/** Launches are not planned for a Sunday. */
function mondayInAQuarter(): string {
  const day = new Date();
  day.setDate(day.getDate() + daysAhead - ((day.getDay() + 6) % 7));
  return today(day);
}
