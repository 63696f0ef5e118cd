import type { TableReply } from '../../../src/contract/claim-table';
import { errorMessage } from '../../shared/text/error-message';
import { createActionQueue, type ActionQueue } from './action-queue';
import { emptyFilter } from './filter';
import type { Notice, PageState } from './page-state';
import type { TableEvent } from './table-event';
import { tableReducer } from './table-reducer';
import type { TableState } from './table-state';

/** What the macro knows, outside of React, so that a change of one claim draws one row. */
export interface ClaimStore {
  readonly getState: () => PageState;
  readonly getTable: () => TableState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: TableEvent) => void;
  readonly tell: (notice: Notice | null) => void;
  /** Asks the backend; what is shown stays until it has answered. */
  readonly load: () => Promise<void>;
  /** Somebody is writing: the page should not look for news. @returns to be called when they are done */
  readonly hold: () => () => void;
  readonly isHeld: () => boolean;
  readonly queue: ActionQueue;
}

export function createClaimStore(ask: () => Promise<TableReply>): ClaimStore {
  let state: PageState = { kind: 'loading' };
  const listeners = new Set<() => void>();
  const queue = createActionQueue();
  const change = (next: PageState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  let asked = 0;
  let taken = 0;
  let holds = 0;

  return {
    queue,
    getState: () => state,
    getTable: () => (state.kind === 'table' ? state.table : emptyTable),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (event) => {
      if (state.kind === 'table') change({ ...state, table: tableReducer(state.table, event) });
    },
    tell: (notice) => {
      if (state.kind === 'table') change({ ...state, notice });
    },
    hold: () => {
      holds += 1;
      return () => void (holds -= 1);
    },
    isHeld: () => holds > 0,
    load: async () => {
      const request = ++asked;
      const told = await answerOf(ask);
      // An answer that was overtaken, or that was given before a change now under way, is old.
      if (request < taken || (state.kind === 'table' && !queue.isEmpty())) return;
      taken = request;
      change(nextState(state, told));
    },
  };
}

const emptyTable: TableState = {
  sheets: [],
  rows: new Map(),
  hidden: 0,
  filter: emptyFilter,
  sort: 'arranged',
  inView: new Map(),
};

type Told = { readonly kind: 'failed'; readonly message: string } | TableReply;

async function answerOf(ask: () => Promise<TableReply>): Promise<Told> {
  try {
    return await ask();
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function nextState(before: PageState, told: Told): PageState {
  if (told.kind === 'failed') return before.kind === 'table' ? { ...before, failure: told.message } : told;
  if (told.kind !== 'table') return { kind: told.kind };
  const known = before.kind === 'table' ? before : { table: emptyTable, notice: null };
  const table = tableReducer(known.table, { kind: 'loaded', reply: told });
  return { kind: 'table', table, notice: known.notice, failure: null };
}
