import { causeInWords } from '../../../../src/domain/launches/changes/cause-in-words';
import type { ChangeCause, ScopeChange } from '../../../../src/domain/launches/changes/change-request';
import type { CellId } from '../../../../src/domain/launches/formats/format-matrix';
import { anId } from '../../../support/an-issue';

function ofFeature(what: ScopeChange, from: string | null = null, to: string | null = null): ChangeCause {
  return { kind: 'feature', featureId: anId('PROD-14'), what, from, to };
}

describe('causeInWords', () => {
  test.each<{ cause: ChangeCause; seen: string; unseen: string }>([
    { cause: ofFeature('descoped'), seen: 'PROD-14 was descoped', unseen: 'An issue that you cannot see was descoped' },
    { cause: ofFeature('added'), seen: 'PROD-14 was added', unseen: 'An issue that you cannot see was added' },
    {
      cause: ofFeature('left'),
      seen: 'PROD-14 was taken out of its epic or version',
      unseen: 'An issue that you cannot see was taken out of its epic or version',
    },
    { cause: ofFeature('reopened'), seen: 'PROD-14 was reopened', unseen: 'An issue that you cannot see was reopened' },
    {
      cause: ofFeature('gone'),
      seen: 'PROD-14 was deleted, or hidden from Lockstep',
      unseen: 'A feature was deleted, or hidden from Lockstep',
    },
    {
      cause: ofFeature('moved', '2026-06-01', '2026-07-15'),
      seen: 'PROD-14 was moved past the launch from 1 June 2026 to 15 July 2026',
      unseen: 'An issue that you cannot see was moved past the launch',
    },
    {
      cause: ofFeature('renamed', 'Drafts', 'Shared drafts'),
      seen: 'PROD-14 was renamed from "Drafts" to "Shared drafts"',
      unseen: 'An issue that you cannot see was renamed',
    },
    {
      cause: { kind: 'said', featureIds: [anId('PROD-14')], text: ' No offline mode. ' },
      seen: 'No offline mode',
      unseen: 'No offline mode',
    },
    {
      cause: {
        kind: 'format',
        cell: { id: 'c1' as CellId, channel: 'Social', format: 'Video 9:16', region: 'DACH', issueId: null },
      },
      seen: '"Social · Video 9:16 · DACH" is wanted as well',
      unseen: '"Social · Video 9:16 · DACH" is wanted as well',
    },
  ])('$seen', ({ cause, seen, unseen }) => {
    expect(causeInWords(cause, (id) => id)).toBe(seen);
    expect(causeInWords(cause, () => undefined)).toBe(unseen);
  });
});
