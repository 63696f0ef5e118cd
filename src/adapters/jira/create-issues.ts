import type { Issues } from '../../app/ports';
import { editable } from './editable';
import { featureFacts } from './feature-facts';
import { createPace } from './pace';
import { linkPage, linksOf } from './gates-links';
import { drawLink, removeLink } from './link-issues';
import { prepareSite } from './prepare-site';
import { readIssues } from './read-issues';
import { namesOf, rightsOn } from './viewer';
import { writeDates } from './write-dates';
import type { SettingsSource } from './settings-source';

/** Jira, over its REST API v3. One per invocation. */
export function createIssues(settings: SettingsSource): Issues {
  const pace = createPace();
  return {
    read: (ids, actor) => readIssues(settings, ids, actor),
    linksOf: (ids, actor) => linksOf(settings, ids, actor),
    linkPage: (after) => linkPage(settings, after),
    writeDates: (id, change, actor) => writeDates({ settings, pace }, id, { ...change, actor }),
    link: (ends) => drawLink(settings, ends),
    unlink: removeLink,
    rightsOn,
    editable,
    featureFacts,
    names: namesOf,
    prepareSite,
  };
}
