import { z } from 'zod';
import { projectIdOf } from '../seed/projects';
import { demoAct, demoAsk, type DemoParts } from './demo-act';

const page = { moduleKey: 'settings', by: 'admin' } as const;
const loaded = z.object({ version: z.int(), form: z.looseObject({ calendars: z.array(z.unknown()) }) });
const found = z.object({ holidays: z.array(z.unknown()) });

/** Which project is whose, what a launch is worth; and a calendar with holidays, which no project uses yet. */
export async function settleSettings(parts: DemoParts): Promise<void> {
  const { version, form } = loaded.parse(await demoAsk(parts, { ...page, ask: 'settings.load' }));
  const year = parts.site.clock.now().getUTCFullYear();
  const country = { code: 'DE', region: null };
  const asked = { country: country.code, region: null, years: [year, year + 1, year + 2] };
  const { holidays } = found.parse(await demoAsk(parts, { ...page, ask: 'settings.holidays', payload: asked }));
  const germany = { id: 'germany', name: 'Germany', workweek: [1, 2, 3, 4, 5], holidays, workdays: [], country };
  const settled = {
    ...form,
    calendars: [...form.calendars, germany],
    // What the article reckons with.
    worth: { peakSales: 50_000_000, margin: 30 },
    projects: [
      { id: projectIdOf('PROD'), role: 'product', calendar: 'default' },
      { id: projectIdOf('MKT'), role: 'marketing', calendar: 'default' },
    ],
  };
  await demoAct(parts, { ...page, ask: 'settings.save', payload: { version, form: settled } });
}
