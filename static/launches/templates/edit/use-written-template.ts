import { useEffect, useMemo, useState } from 'react';
import { useNavigation } from '../../state/navigation';
import { judgeTemplate } from './judge-template';
import { keepTemplate, readKept } from './kept-template';
import { toDraft } from './template-draft';
import type { TemplateEditorProps } from './template-editor-props';
import { useHistory } from './use-history';
import { useUnloadWarning } from './use-unload-warning';

/** What stands in the editor, what is wrong with it, and from what it differs. It is kept until saved or dropped. */
export function useWrittenTemplate({ id, version, template }: Omit<TemplateEditorProps, 'tools' | 'notes'>) {
  const { place } = useNavigation();
  const keptPlace = id ?? `new${place.search}`;
  const kept = useMemo(() => readKept(keptPlace), [keptPlace]);
  /** The version from which the writer set out. */
  const [basedOn, setBasedOn] = useState(kept?.basedOn ?? version);
  const [saved, setSaved] = useState(() => toDraft(template));
  const history = useHistory(() => kept?.draft ?? toDraft(template));
  const { draft } = history;
  const judged = useMemo(() => judgeTemplate(draft), [draft]);
  const isChanged = useMemo(() => JSON.stringify(draft) !== JSON.stringify(saved), [draft, saved]);
  useEffect(
    () => keepTemplate(keptPlace, isChanged ? { draft, basedOn } : null),
    [keptPlace, isChanged, draft, basedOn],
  );
  useUnloadWarning(isChanged);
  return { ...history, judged, isChanged, saved, setSaved, basedOn, setBasedOn, keptPlace, wasKept: kept !== null };
}

export type WrittenTemplate = ReturnType<typeof useWrittenTemplate>;
