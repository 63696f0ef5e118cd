import type { AdfNode } from '../confluence/adf/adf-node';
import type { Confluence } from '../confluence/confluence';
import type { PageRecord } from '../confluence/state/records';
import { macrosOf, type MacroGround } from './demo/demo-page-macros';
import { adf } from './pages/adf';
import { briefPage, claimsPage } from './pages/brief-and-claims';
import { launchVersions } from './pages/launch';
import { meetingNotes } from './pages/meeting-notes';
import type { PersonId } from './people';
import { seedPage } from './seed-page';
import { seedSpaces } from './seed-spaces';
import { workdaysFrom } from './workdays';

export interface DemoPagesOptions extends MacroGround {
  /** `YYYY-MM-DD`; the pages were written before. */
  readonly today: string;
}

/** Replaces all that Confluence knows by the pages of the demo company; Jira must have its issues. */
export function seedDemoPages(confluence: Confluence, { today, ...ground }: DemoPagesOptions): void {
  const space = seedSpaces(confluence);
  const workday = workdaysFrom(today);
  const add = ({ title, parentId, by, drafts }: DemoPage): PageRecord =>
    seedPage(confluence, {
      ...{ spaceId: space.id, title, parentId },
      versions: drafts.map(({ on, message, content }) => ({
        ...{ at: Date.parse(`${workday(on)}T14:20:00Z`), by, message },
        body: adf.document(...content),
      })),
    });
  const launch = add({
    ...{ title: 'Atlas 2.0 launch', parentId: space.homepageId, by: 'launch-owner' },
    drafts: launchVersions.map((version, index) => ({ ...version, on: -24 + index * 15 })),
  });
  const below = { parentId: launch.id };
  const brief = [...briefPage, ...macrosOf('Narrative brief', ground)];
  const claims = [...claimsPage, ...macrosOf('Claims', ground)];
  add({
    ...below,
    title: 'Narrative brief',
    by: 'product-manager',
    drafts: [{ on: -20, message: '', content: brief }],
  });
  add({ ...below, title: 'Claims', by: 'marketing-lead', drafts: [{ on: -12, message: '', content: claims }] });
  add({
    ...{ title: 'Meeting notes', parentId: space.homepageId, by: 'launch-owner' },
    drafts: meetingNotes.map((version, index) => ({ ...version, on: -25 + index * 18 })),
  });
}

interface DemoPage {
  readonly title: string;
  readonly parentId: string | null;
  readonly by: PersonId;
  readonly drafts: readonly DraftOn[];
}

interface DraftOn {
  /** Working days from today; negative: before it. */
  readonly on: number;
  readonly message: string;
  readonly content: readonly AdfNode[];
}
