/** What all parts of the local site share. Products and the Forge side meet only through these interfaces. */
export interface Site {
  /** `http://localhost:4400`, no trailing slash. */
  readonly baseUrl: string;
  readonly clock: SiteClock;
  readonly traffic: TrafficLog;
  readonly activity: ActivityFeed;
}

/** The site's time: real time plus an offset that the controls may change. */
export interface SiteClock {
  now(): Date;
  /** ms added to real time. */
  offset(): number;
  set(now: Date): void;
  advance(ms: number): void;
  onChange(listener: () => void): void;
}

/** Who makes a REST call. */
export interface Caller {
  /** `client`: over HTTP; `user`: the app as a person, or the bridge; `app`: the app as itself. */
  readonly as: 'client' | 'user' | 'app';
  /** null: anonymous. For `app` the account of the app's own user. */
  readonly accountId: string | null;
  /** The invocation of the app in which the call was made, if any. */
  readonly invocation: string | null;
}

/** One REST exchange, as `GET /__sandbox/traffic` prints it. */
export interface Exchange {
  readonly product: 'jira' | 'confluence';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  readonly as: Caller['as'];
  readonly accountId: string | null;
  readonly invocation: string | null;
  /** ISO instant of the site's clock. */
  readonly at: string;
}

export interface TrafficLog {
  record(exchange: Exchange): void;
  all(): readonly Exchange[];
  clear(): void;
}

/** A line of the drawer "What just happened". */
export interface Activity {
  readonly at: string;
  readonly kind: 'event' | 'invocation' | 'job' | 'write' | 'fault' | 'schedule';
  /** A sentence for a person: `Lockstep moved MKT-1: due Wed 9 Dec → Fri 18 Dec`. */
  readonly text: string;
  /** The same in technical names: `avi:jira:updated:issue to trigger "issue-changed"`. */
  readonly detail?: string | undefined;
  /** Nothing follows from it, or it is no news: shown small. */
  readonly isQuiet?: boolean | undefined;
  readonly ms?: number | undefined;
  readonly issueKey?: string | undefined;
}

export interface ActivityFeed {
  add(activity: Activity): void;
  recent(): readonly Activity[];
  /** @returns stop listening */
  listen(listener: (activity: Activity) => void): () => void;
}

/** A product event as Forge would deliver it, before `selfGenerated` is decided. */
export interface ProductEvent {
  /** `avi:jira:updated:issue` */
  readonly eventType: string;
  /** Everything but `eventType`, `selfGenerated`, `timestamp`, which the Forge side adds. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** True when the app's own write caused it. */
  readonly byApp: boolean;
  /** Value of `X-Atlassian-Webhook-Trace` on the request that caused it. */
  readonly trace?: string | undefined;
}

/** A product of the site, such as Jira. */
export interface Product {
  readonly name: 'jira' | 'confluence';
  /** Answers as the cloud would, `501` where it is not covered. Never throws. */
  fetch(request: Request, caller: Caller): Promise<Response>;
  /**
   * OAuth scopes the operation needs (any one of them will do).
   * @returns undefined when the sandbox does not cover the operation
   */
  scopesOf(method: string, path: string): readonly string[] | undefined;
  onEvent(listener: (event: ProductEvent) => void): void;
  /** The whole state as JSON, for `--data FILE`. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** A person of the site. */
export interface Person {
  readonly accountId: string;
  readonly emailAddress: string;
  readonly displayName: string;
  /** `Product manager` */
  readonly title: string;
}
