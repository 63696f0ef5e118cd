import type {
  Message,
  Messages,
  PastComment,
  PastEvent,
  PastLink,
  Pasts,
  Place,
  SignalStore,
} from '../../src/app/signal-ports';
import type { LaunchId } from '../../src/domain/launches/launch';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import type { Escalation, EscalationId } from '../../src/domain/signals/escalation';
import type { Notice, NoticeId } from '../../src/domain/signals/notice';
import type { FakeJira } from './fake-jira';
import { FakeTable } from './fake-table';

/** Escalations and notices in memory. */
export class FakeSignalStore implements SignalStore {
  readonly escalationTable = new FakeTable<Escalation>();
  readonly noticeTable = new FakeTable<Notice>();

  escalations(ids: readonly EscalationId[]) {
    return Promise.resolve(this.escalationTable.some(ids) as ReadonlyMap<EscalationId, Escalation>);
  }

  escalationsOf(launchId: LaunchId) {
    return Promise.resolve(this.escalationTable.all().filter((one) => one.launchId === launchId));
  }

  notices(ids: readonly NoticeId[]) {
    return Promise.resolve(this.noticeTable.some(ids) as ReadonlyMap<NoticeId, Notice>);
  }

  noticesOf(launchId: LaunchId) {
    const all = this.noticeTable.all().filter((one) => one.launchId === launchId);
    return Promise.resolve(all.sort((one, other) => (one.at < other.at ? 1 : -1)));
  }

  async noticesDue(launchId: LaunchId) {
    return (await this.noticesOf(launchId)).filter(({ state }) => state === 'due' || state === 'sending');
  }

  noticesAsking(accountId: string) {
    const all = this.noticeTable.all().filter((one) => one.accountId === accountId && one.escalations.length > 0);
    return Promise.resolve(all.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, 100));
  }

  save({ escalations = [], notices = [] }: Parameters<SignalStore['save']>[0]) {
    const stands = [
      ...escalations.map((one) => this.escalationTable.isStill(one)),
      ...notices.map((one) => this.noticeTable.isStill(one)),
    ];
    if (stands.includes(false)) return Promise.resolve('changed-meanwhile' as const);
    for (const one of escalations) this.escalationTable.put(one);
    for (const one of notices) this.noticeTable.put(one);
    return Promise.resolve('saved' as const);
  }
}

/** Comments of the app, kept in the order in which they were written. */
export class FakeMessages implements Messages {
  readonly told: { readonly issueId: MilestoneId; readonly message: Message }[] = [];
  private readonly blind = new Set<string>();
  private readonly guarded = new Set<MilestoneId>();
  private readonly closed = new Set<MilestoneId>();

  constructor(private readonly issues: FakeJira) {}

  places(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Place>> {
    const found = ids.flatMap((id) => this.issues.seenByApp(id) ?? []);
    return Promise.resolve(
      new Map(
        found.map(({ id, key, projectId, assignee }) => [
          id,
          { id, key, projectId, assignee, isGuarded: this.guarded.has(id) },
        ]),
      ),
    );
  }

  reader(issueKey: string, accountId: string): Promise<{ readonly name: string } | undefined> {
    return Promise.resolve(this.blind.has(`${accountId} ${issueKey}`) ? undefined : { name: accountId });
  }

  tell(issueId: MilestoneId, message: Message): Promise<'told' | 'refused' | 'vanished'> {
    if (!this.issues.seenByApp(issueId)) return Promise.resolve('vanished');
    if (this.closed.has(issueId)) return Promise.resolve('refused');
    this.told.push({ issueId, message });
    return Promise.resolve('told');
  }

  wasTold(issueId: MilestoneId, mark: string): Promise<boolean> {
    return Promise.resolve(this.told.some((one) => one.issueId === issueId && one.message.mark === mark));
  }

  /** This person may not see the issue. */
  blindTo(accountId: string, key: string): void {
    this.blind.add(`${accountId} ${key}`);
  }

  /** The issue gets a security level. */
  guard(id: MilestoneId): void {
    this.guarded.add(id);
  }

  /** The app may not comment on the issue. */
  close(id: MilestoneId): void {
    this.closed.add(id);
  }
}

/** What Jira remembers, as a test has laid it down. */
export class FakePasts implements Pasts {
  pastEvents: readonly PastEvent[] = [];
  pastComments: readonly PastComment[] = [];
  pastLinks: readonly PastLink[] = [];

  events(ids: readonly MilestoneId[]) {
    return Promise.resolve(this.pastEvents.filter(({ issueId }) => ids.includes(issueId)));
  }

  comments(ids: readonly MilestoneId[]) {
    return Promise.resolve(this.pastComments.filter(({ issueId }) => ids.includes(issueId)));
  }

  linksDrawn(ids: readonly MilestoneId[]) {
    return Promise.resolve(this.pastLinks.filter(({ issueId }) => ids.includes(issueId)));
  }
}
