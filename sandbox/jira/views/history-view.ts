import type { HistoryRecord } from '../state/records';
import { instant } from './instant';
import { userView, type ViewContext } from './user-view';

export function historyView(context: ViewContext, history: HistoryRecord) {
  const author = userView(context, history.authorId);
  return {
    id: history.id,
    ...(author === null ? {} : { author }),
    created: instant(history.created),
    items: history.items,
  };
}
