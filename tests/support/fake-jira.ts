import type {
  Actor,
  Attachment,
  CreateOutcome,
  GatesLink,
  Issue,
  IssueAtGate,
  IssueDraft,
  Issues,
  LinkPage,
  MovedIssue,
  Rights,
  SearchOutcome,
  SiteFacts,
  ToldGate,
  VersionedIssue,
  WriteOutcome,
} from '../../src/app/ports';
import type { KnownDates } from '../../src/domain/launches/tracked-milestone';
import type { FeatureFacts } from '../../src/domain/narrative/feature';
import type { IssueId } from '../../src/domain/narrative/issue-id';
import type { MilestoneId } from '../../src/domain/schedule/plan';

import { FakeSettings } from './fake-settings';

/** As many as Jira gives in one answer. */
const mostPerRead = 1_000;
const mostVersionedPerRead = 100;

const projectKeys: ReadonlyMap<string, string> = new Map([
  ['10001', 'PROD'],
  ['10002', 'MKT'],
  ['10003', 'INTL'],
]);

interface DateWrite {
  readonly id: MilestoneId;
  readonly to: KnownDates;
  readonly actor: Actor;
}

/** A Jira site in memory. What people do there is done by the methods that are not of the port. */
export class FakeJira implements Issues {
  /** One entry per request that reading would cost. */
  readonly readBatches: { readonly actor: Actor; readonly ids: readonly MilestoneId[] }[] = [];
  /** Dates that were written through the port. */
  readonly writes: DateWrite[] = [];
  /** Issues that were asked for, one entry per request. */
  readonly creations: (readonly IssueDraft[])[] = [];
  /** What was told of gates, one entry per call. */
  readonly tellings: (readonly ToldGate[])[] = [];
  /** What Jira's fields and property say of gates. */
  readonly told = new Map<MilestoneId, ToldGate>();
  /** What statuses mean, by their ids. */
  readonly statuses = new Map<string, Issue['state']>([
    ['10000', 'todo'],
    ['10001', 'doing'],
    ['10002', 'done'],
  ]);
  /** Issues per page of links. */
  linksPerPage = 100;
  /** Pairs of issues that were linked with Jira's own type. */
  readonly related = new Set<string>();
  isPrepared = false;
  private readonly issues = new Map<MilestoneId, VersionedIssue>();
  private readonly links = new Map<string, GatesLink>();
  private readonly hidden: Record<Actor, Set<MilestoneId>> = { app: new Set(), viewer: new Set() };
  private readonly reasons = new Map<MilestoneId, string>();
  private readonly rights = new Map<MilestoneId, Rights>();
  private readonly facts = new Map<IssueId, FeatureFacts>();
  private readonly people = new Map<string, string>();
  private readonly undeletable = new Map<MilestoneId, string>();
  private readonly made = new Map<MilestoneId, Pick<IssueDraft, 'creation' | 'row'>>();
  private readonly files = new Map<MilestoneId, readonly Attachment[]>();
  private linksDrawn = 0;
  private issuesMade = 0;

  constructor(private readonly settings: FakeSettings = new FakeSettings()) {}

  read(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, Issue>> {
    const found = this.readAll(ids, { actor, most: mostPerRead });
    return Promise.resolve(new Map(found.map((issue) => [issue.id, issue])));
  }

  readVersioned(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, VersionedIssue>> {
    const found = this.readAll(ids, { actor, most: mostVersionedPerRead });
    return Promise.resolve(new Map(found.map((issue) => [issue.id, issue])));
  }

  linksOf(ids: readonly MilestoneId[], actor: Actor): Promise<readonly GatesLink[]> {
    const asked = new Set(ids.filter((id) => this.seen(id, actor)));
    return Promise.resolve(this.linksSeenBy(actor).filter(({ from, to }) => asked.has(from) || asked.has(to)));
  }

  linkPage(after: string | null): Promise<LinkPage> {
    const links = this.linksSeenBy('app');
    const holders = [...this.issues.keys()].filter((id) => links.some(({ from, to }) => from === id || to === id));
    const start = after === null ? 0 : Number(after);
    const onPage = new Set(holders.slice(start, start + this.linksPerPage));
    const end = start + onPage.size;
    return Promise.resolve({
      links: links.filter(({ from, to }) => onPage.has(from) || onPage.has(to)),
      next: end < holders.length ? String(end) : null,
    });
  }

  writeDates(id: MilestoneId, { to }: { from: KnownDates; to: KnownDates }, actor: Actor): Promise<WriteOutcome> {
    const issue = this.seen(id, actor);
    if (!issue) return Promise.resolve({ kind: 'vanished' });
    const reason = actor === 'app' ? this.reasons.get(id) : this.rightsAt(id).canEdit ? undefined : 'You may not edit';
    if (reason !== undefined) return Promise.resolve({ kind: 'refused', reason });
    this.issues.set(id, { ...issue, dates: to });
    this.writes.push({ id, to, actor });
    return Promise.resolve({ kind: 'written' });
  }

  link(ends: { from: MilestoneId; to: MilestoneId }): Promise<WriteOutcome> {
    if (!this.seen(ends.from, 'viewer') || !this.seen(ends.to, 'viewer')) return Promise.resolve({ kind: 'vanished' });
    // Jira answers a missing right as a missing issue.
    if (!this.rightsAt(ends.to).canLink) return Promise.resolve({ kind: 'vanished' });
    this.drawLink(ends);
    return Promise.resolve({ kind: 'written' });
  }

  relate({ from, to }: { from: MilestoneId; to: MilestoneId }): Promise<WriteOutcome> {
    if (!this.seen(from, 'viewer') || !this.seen(to, 'viewer')) return Promise.resolve({ kind: 'vanished' });
    this.related.add(`${from} ${to}`);
    return Promise.resolve({ kind: 'written' });
  }

  unlink(linkId: string): Promise<WriteOutcome> {
    const link = this.links.get(linkId);
    if (!link || !this.seen(link.from, 'viewer') || !this.seen(link.to, 'viewer')) {
      return Promise.resolve({ kind: 'vanished' });
    }
    if (!this.rightsAt(link.from).canLink && !this.rightsAt(link.to).canLink)
      return Promise.resolve({ kind: 'vanished' });
    this.links.delete(linkId);
    return Promise.resolve({ kind: 'written' });
  }

  rightsOn(id: MilestoneId): Promise<Rights> {
    return Promise.resolve(this.seen(id, 'viewer') ? this.rightsAt(id) : { canLink: false, canEdit: false });
  }

  editable(ids: readonly IssueId[]): Promise<ReadonlySet<IssueId>> {
    return Promise.resolve(new Set(ids.filter((id) => this.seen(id, 'viewer') && this.rightsAt(id).canEdit)));
  }

  featureFacts(ids: readonly IssueId[], actor: Actor): Promise<ReadonlyMap<IssueId, FeatureFacts>> {
    const found = ids.filter((id) => this.seen(id, actor));
    return Promise.resolve(new Map(found.map((id) => [id, this.factsAt(id)])));
  }

  names(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = accountIds.flatMap((id) => {
      const name = this.people.get(id);
      return name === undefined ? [] : [[id, name] as const];
    });
    return Promise.resolve(new Map(known));
  }

  /** Projects and types are those of the fake site. */
  create(drafts: readonly IssueDraft[]): Promise<readonly CreateOutcome[]> {
    this.creations.push(drafts);
    return Promise.resolve(drafts.map((draft) => this.createOne(draft)));
  }

  /** Here the viewer has made them all. */
  madeFor(creation: string): Promise<ReadonlyMap<string, MilestoneId>> {
    const found = [...this.made].filter(([id, mark]) => mark.creation === creation && this.isIndexed(id));
    return Promise.resolve(new Map(found.map(([id, { row }]) => [row, id])));
  }

  remove(id: MilestoneId): Promise<WriteOutcome> {
    if (!this.seen(id, 'viewer')) return Promise.resolve({ kind: 'vanished' });
    const reason = this.undeletable.get(id);
    if (reason !== undefined) return Promise.resolve({ kind: 'refused', reason });
    this.delete(id);
    return Promise.resolve({ kind: 'written' });
  }

  /** Account in whose name the viewer's searches for what awaits them are made. */
  viewer = 'ann';

  /**
   * Understands `parent = "id"`, `parent in ("id")`, `project = "key"` and `cf[…] = currentUser()`, which finds gates that
   * wait for the viewer; everything else is refused, as nonsense is.
   */
  search(jql: string, most: number): Promise<SearchOutcome> {
    if (/^cf\[\d+\] = currentUser\(\)/.test(jql)) return Promise.resolve(this.awaiting(most));
    const [, field, list] = /^(parent|project) (?:=|in) \(?((?:"[\w-]+"(?:, )?)+)\)?/.exec(jql) ?? [];
    if (list === undefined) return Promise.resolve({ kind: 'refused', reason: `Error in the JQL Query: ${jql}` });
    const wanted = new Set(list.split(', ').map((text) => text.slice(1, -1)));
    const isFound = (issue: Issue): boolean =>
      wanted.has(field === 'parent' ? (this.factsAt(issue.id).parentId ?? '') : issue.projectKey);
    const found = [...this.issues.keys()].flatMap((id) => this.seen(id, 'viewer') ?? []).filter(isFound);
    const issues = found.slice(0, most).map((issue) => this.settled(issue));
    return Promise.resolve({ kind: 'found', issues, more: found.length > most });
  }

  moved(key: string): Promise<MovedIssue | undefined> {
    const issue = [...this.issues.keys()].flatMap((id) => this.seen(id, 'app') ?? []).find((one) => one.key === key);
    if (!issue) return Promise.resolve(undefined);
    const { id, projectId } = issue;
    const inward = this.linksSeenBy('app').filter(({ to }) => to === id);
    const linked = inward.map(({ from }) => ({ from, typeName: 'Gates' }));
    return Promise.resolve({ id, key, projectId, linked, stateOf: (statusId) => this.statuses.get(statusId) });
  }

  atGates(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, IssueAtGate>> {
    this.readBatches.push({ actor, ids });
    const seen = ids.flatMap((id) => this.seen(id, actor) ?? []);
    const found = seen.map(({ id, key, summary, projectId, state }) => {
      const attachments = new Set((this.files.get(id) ?? []).map((file) => file.id));
      return [id, { key, summary, projectId, state, attachments, isGuarded: false, names: this.people }] as const;
    });
    return Promise.resolve(new Map(found));
  }

  attachments(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, readonly Attachment[]>> {
    const seen = ids.filter((id) => this.seen(id, actor));
    return Promise.resolve(new Map(seen.map((id) => [id, this.files.get(id) ?? []])));
  }

  children(epicIds: readonly MilestoneId[]): Promise<readonly MilestoneId[]> {
    const parents = new Set<string>(epicIds);
    const isChild = (id: MilestoneId): boolean => parents.has(this.factsAt(id).parentId ?? '');
    return Promise.resolve([...this.issues.keys()].filter((id) => this.seen(id, 'app') && isChild(id)));
  }

  /** Issues that the app may see, and not edit. */
  readonly readOnly = new Set<MilestoneId>();

  tellGates(gates: readonly ToldGate[]): Promise<ReadonlySet<MilestoneId>> {
    this.tellings.push(gates);
    const untold = new Set(gates.map(({ id }) => id).filter((id) => !this.issues.has(id) || this.readOnly.has(id)));
    for (const gate of gates) {
      if (untold.has(gate.id)) continue;
      if (gate.state === null) this.told.delete(gate.id);
      else this.told.set(gate.id, gate);
    }
    return Promise.resolve(untold);
  }

  prepareSite(): Promise<SiteFacts> {
    this.isPrepared = true;
    return Promise.resolve({ linkTypeName: 'Gates', startField: 'customfield_10015' });
  }

  /** Issues to be made are refused while this says why. */
  refuseToMake: (draft: IssueDraft) => string | undefined = () => undefined;

  /** Until this is over, the search does not find what has been made. */
  searchLags = false;

  /** The viewer may not delete this issue, or it has sub-tasks. */
  keep(id: MilestoneId, reason: string): void {
    this.undeletable.set(id, reason);
  }

  /** All issues there are, and all links. */
  all(): { readonly issues: readonly VersionedIssue[]; readonly links: readonly GatesLink[] } {
    return { issues: [...this.issues.values()], links: [...this.links.values()] };
  }

  /** Adds issues, or replaces those of the same id. */
  put(...issues: readonly VersionedIssue[]): void {
    for (const issue of issues) this.issues.set(issue.id, issue);
  }

  /** Somebody changes an issue. */
  edit(id: MilestoneId, change: Partial<VersionedIssue>): void {
    this.issues.set(id, { ...this.at(id), ...change });
  }

  delete(id: MilestoneId): void {
    this.issues.delete(id);
    for (const [linkId, { from, to }] of this.links) if (from === id || to === id) this.links.delete(linkId);
  }

  /** Drawn twice, it is one link. */
  drawLink({ from, to }: { from: MilestoneId; to: MilestoneId }): GatesLink {
    const present = [...this.links.values()].find((link) => link.from === from && link.to === to);
    if (present) return present;
    this.linksDrawn += 1;
    const link = { linkId: `link-${this.linksDrawn}`, from, to };
    this.links.set(link.linkId, link);
    return link;
  }

  removeLink(linkId: string): void {
    this.links.delete(linkId);
  }

  hide(id: MilestoneId, from: Actor): void {
    this.hidden[from].add(id);
  }

  show(id: MilestoneId, to: Actor): void {
    this.hidden[to].delete(id);
  }

  /** The app's writes to this issue are refused until `allow`. */
  refuse(id: MilestoneId, reason: string): void {
    this.reasons.set(id, reason);
  }

  allow(id: MilestoneId): void {
    this.reasons.delete(id);
  }

  attach(id: MilestoneId, ...files: readonly Attachment[]): void {
    this.files.set(id, files);
  }

  /** What becomes of a feature; until then its facts are those of a story under way. */
  setFacts(id: IssueId, facts: Partial<FeatureFacts>): void {
    this.facts.set(id, { ...this.factsAt(id), ...facts });
  }

  /** What the viewer may do with an issue; everything unless told otherwise. */
  grant(id: MilestoneId, rights: Rights): void {
    this.rights.set(id, rights);
  }

  name(accountId: string, displayName: string): void {
    this.people.set(accountId, displayName);
  }

  at(id: MilestoneId): VersionedIssue {
    const issue = this.issues.get(id);
    if (!issue) throw new Error(`Cannot look at issue "${id}": there is none`);
    return issue;
  }

  /** As it stands now; undefined: gone, or hidden from the app. Costs no request. */
  seenByApp(id: MilestoneId): VersionedIssue | undefined {
    return this.seen(id, 'app');
  }

  forgetTraffic(): void {
    this.readBatches.length = 0;
    this.writes.length = 0;
  }

  private readAll(ids: readonly MilestoneId[], { actor, most }: { actor: Actor; most: number }): VersionedIssue[] {
    for (let from = 0; from < ids.length; from += most)
      this.readBatches.push({ actor, ids: ids.slice(from, from + most) });
    return ids.flatMap((id) => this.seen(id, actor) ?? []).map((issue) => this.settled(issue));
  }

  private factsAt(id: IssueId): FeatureFacts {
    const { summary, state, dates } = this.at(id);
    const usual = {
      summary,
      descoped: false,
      done: state === 'done',
      parentId: null,
      versionIds: [],
      pastLaunch: false,
    };
    return this.facts.get(id) ?? { ...usual, due: dates.due };
  }

  private createOne(draft: IssueDraft): CreateOutcome {
    const reason = this.refuseToMake(draft);
    if (reason !== undefined) return { kind: 'refused', reason };
    this.issuesMade += 1;
    const { projectId, typeId, summary, dates, assignee, creation, row } = draft;
    const isEpic = typeId === '10001';
    const projectKey = projectKeys.get(projectId) ?? projectId;
    const id = `${projectKey}-${900 + this.issuesMade}` as MilestoneId;
    this.issues.set(id, {
      ...{ id, key: id, projectId, projectKey, summary, dates, typeName: isEpic ? 'Epic' : 'Task' },
      ...{ role: isEpic ? 'product' : 'marketing', state: 'todo', statusName: 'To Do' },
      ...{ versionName: null, releaseDay: null, calendar: 'default' },
      assignee: assignee === null ? null : { accountId: assignee, name: this.people.get(assignee) ?? assignee },
    });
    this.made.set(id, { creation, row });
    return { kind: 'created', id, key: id };
  }

  private isIndexed(id: MilestoneId): boolean {
    return !this.searchLags && this.issues.has(id);
  }

  private awaiting(most: number): SearchOutcome {
    const asked = [...this.told.values()].filter((gate) => gate.asked.includes(this.viewer));
    const issues = asked.flatMap(({ id }) => this.seen(id, 'viewer') ?? []).map((issue) => this.settled(issue));
    return { kind: 'found', issues: issues.slice(0, most), more: issues.length > most };
  }

  /** A project that the settings speak of has its role and calendar from there. */
  private settled(issue: VersionedIssue): VersionedIssue {
    const project = this.settings.now().projects.find(({ id }) => id === issue.projectId);
    const { role, calendar } = { role: project?.role ?? issue.role, calendar: project?.calendar ?? issue.calendar };
    return { ...structuredClone(issue), role, calendar };
  }

  private seen(id: MilestoneId, actor: Actor): VersionedIssue | undefined {
    return this.hidden[actor].has(id) ? undefined : this.issues.get(id);
  }

  /** Jira shows a link to those who see both ends. */
  private linksSeenBy(actor: Actor): GatesLink[] {
    return [...this.links.values()].filter(({ from, to }) => this.seen(from, actor) && this.seen(to, actor));
  }

  private rightsAt(id: MilestoneId): Rights {
    return this.rights.get(id) ?? { canLink: true, canEdit: true };
  }
}
