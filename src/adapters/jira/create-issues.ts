import type { Issues } from '../../app/ports';
import { attachments } from './attachments';
import { children } from './children';
import { createDrafts } from './create-drafts';
import { editable } from './editable';
import { featureFacts } from './feature-facts';
import { createPace } from './pace';
import { linkPage, linksOf } from './gates-links';
import { drawLink, relate, removeLink } from './link-issues';
import { issuesAtGates } from './issues-at-gates';
import { madeFor } from './made-for';
import { movedIssue } from './moved-issue';
import { prepareSite } from './prepare-site';
import { createIssueReads } from './read-issues';
import { removeIssue } from './remove-issue';
import { searchIssues } from './search-issues';
import { tellGates } from './tell-gates';
import { namesOf, rightsOn } from './viewer';
import { writeDates } from './write-dates';
import type { SettingsSource } from './settings-source';

/** Jira, over its REST API v3. One per invocation. */
export function createIssues(settings: SettingsSource): Issues {
  const pace = createPace();
  return {
    ...createIssueReads(settings),
    linksOf: (ids, actor) => linksOf(settings, ids, actor),
    linkPage: (after) => linkPage(settings, after),
    writeDates: (id, change, actor) => writeDates({ settings, pace }, id, { ...change, actor }),
    link: (ends) => drawLink(settings, ends),
    relate,
    unlink: removeLink,
    rightsOn,
    editable,
    featureFacts,
    names: namesOf,
    create: (drafts) => createDrafts(settings, drafts),
    madeFor,
    remove: removeIssue,
    search: (jql, most) => searchIssues(settings, jql, most),
    moved: movedIssue,
    atGates: issuesAtGates,
    attachments,
    children,
    tellGates: (gates) => tellGates(pace, gates),
    prepareSite,
  };
}
