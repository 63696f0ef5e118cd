import type { Criterion } from './gate';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type Kinds = WithoutId<Criterion>;

/** What a template says a gate asks for: issues and epics are not known yet, nor are people. */
export type CriterionDraft =
  | Extract<Kinds, { kind: 'check' | 'evidence' | 'formats' | 'comments' }>
  | Omit<Extract<Kinds, { kind: 'approval' }>, 'person'>
  /** The brief of the launch itself, the epic at T-0. */
  | Omit<Extract<Kinds, { kind: 'brief' }>, 'epicId'>
  /** Claims of every issue of the launch that has some. */
  | Omit<Extract<Kinds, { kind: 'claims' }>, 'issueIds'>;

export interface GateDraft {
  readonly criteria: readonly CriterionDraft[];
  readonly freezesScope: boolean;
}
