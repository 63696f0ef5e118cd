import { useEffect, useMemo, useState } from 'react';
import { launchOwner } from '../form/launch-owner';
import { readChoices } from '../remembered-choices';
import type { Sources } from '../use-sources';
import { draftFaults } from './draft-faults';
import { findRemembered } from './find-remembered';
import { newDraft, type LaunchDraft } from './launch-draft';
import { ownersOf, type Owner } from './owners-of';
import { usePlan } from './use-plan';
import { useTypes } from './use-types';

/** The form, with all that is known about what stands in it. */
export function useLaunchDraft(sources: Sources) {
  const remembered = useMemo(() => readChoices(sources.whose), [sources.whose]);
  const [draft, setDraft] = useState(() => newDraft(sources, remembered));
  const change = (changes: Partial<LaunchDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const { today, projects } = sources.options;
  const template = sources.templates.find(({ id }) => id === draft.templateId)?.template ?? null;
  const owners = useMemo(
    () => (template === null ? [] : ownersOf(template, draft.leaveOut)),
    [template, draft.leaveOut],
  );
  const keyOf = (projectId: string | null) => projects.find(({ id }) => id === projectId)?.key;
  const projectKeysOf = ({ lanes }: Owner) => [
    ...new Set(lanes.flatMap((lane) => keyOf(draft.places[lane].projectId) ?? [])),
  ];

  const types = useTypes(draft.places);
  const typeIds = { product: types.product.typeId, marketing: types.marketing.typeId };
  const laid = usePlan(draft, typeIds, today);
  // Until it is known which types there are, nothing can be laid.
  const plan = { ...laid, busy: laid.busy || types.busy };
  const planned = plan.answer !== null && !plan.busy ? plan.answer : null;
  const faults = draftFaults({ draft, types, planned, today });

  useEffect(() => {
    let current = true;
    // Who makes it answers for it, unless it was another the last time.
    const self = sources.viewer === '' ? {} : { [launchOwner]: sources.viewer };
    void findRemembered({ people: { ...self, ...remembered?.people }, owners, projectKeysOf }).then((people) => {
      // Whoever has been chosen meanwhile stays.
      if (current) setDraft((before) => ({ ...before, people: { ...people, ...before.people } }));
    });
    return () => {
      current = false;
    };
    // Once: what is known is where the form begins, not what it is brought back to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return { draft, change, template, owners, projectKeysOf, types, typeIds, plan, faults };
}

export type LaunchForm = ReturnType<typeof useLaunchDraft>;
