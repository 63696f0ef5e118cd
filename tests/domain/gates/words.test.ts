import { deedInWords } from '../../../src/domain/gates/deed-in-words';
import type { Deed } from '../../../src/domain/gates/gate-act';
import { stateInWords } from '../../../src/domain/gates/state-in-words';
import { unmetInWords, type NamedUnmet } from '../../../src/domain/gates/unmet-in-words';
import { aDay } from '../../support/a-day';
import { aCriterionId } from '../../support/a-gate';

const lea = { id: 'lea', name: 'Lea Brandt' };
const hidden = { id: 'x', name: null };
const issue = (number: number) => ({ key: `MKT-${number}`, summary: `Film ${number}` });

describe('unmetInWords', () => {
  test.each<[NamedUnmet, string]>([
    [{ kind: 'not-checked' }, 'not checked yet'],
    [{ kind: 'no-evidence' }, 'no evidence given yet'],
    [{ kind: 'attachment-gone', fileName: 'spec.pdf' }, 'the attachment "spec.pdf" is gone from the issue'],
    [{ kind: 'not-decided', role: 'legal reviewer', person: lea }, 'waits for Lea Brandt, legal reviewer'],
    [{ kind: 'not-decided', role: 'legal reviewer', person: hidden }, 'waits for the legal reviewer'],
    [{ kind: 'not-decided', role: 'legal reviewer', person: null }, 'nobody is named as legal reviewer'],
    [{ kind: 'changes-wanted', role: 'legal reviewer', by: lea }, 'legal reviewer Lea Brandt wants changes'],
    [{ kind: 'changes-wanted', role: 'legal reviewer', by: hidden }, 'the legal reviewer wants changes'],
    [
      { kind: 'voided', role: 'legal reviewer', why: 'new-version' },
      'the legal reviewer must decide again: there is a new version',
    ],
    [
      { kind: 'same-person', role: 'legal reviewer', other: 'brand reviewer' },
      'legal reviewer and brand reviewer must not be the same person',
    ],
    [{ kind: 'issues-not-done', issues: [issue(1), issue(2)] }, 'not done yet: MKT-1 Film 1, MKT-2 Film 2'],
    [{ kind: 'issues-not-done', issues: [issue(1), null] }, 'not done yet: MKT-1 Film 1 and 1 more'],
    [{ kind: 'issues-not-done', issues: [null] }, 'not done yet: an issue you cannot see'],
    [{ kind: 'issues-not-done', issues: [null, null] }, 'not done yet: 2 issues you cannot see'],
    [{ kind: 'brief-not-written' }, 'the brief is not complete'],
    [{ kind: 'brief-not-locked' }, 'the brief is not locked'],
    [{ kind: 'no-claims', issues: [issue(1)] }, 'no claims yet for MKT-1 Film 1'],
    [{ kind: 'no-claims', issues: [] }, 'there are no claims yet'],
    [{ kind: 'claims-not-rated', count: 1 }, '1 claim is not rated'],
    [{ kind: 'claims-not-rated', count: 4 }, '4 claims are not rated'],
    [{ kind: 'claims-not-signed', signature: 'none' }, 'the claims are not signed'],
    [{ kind: 'claims-not-signed', signature: 'void' }, 'the signature is void: claims have been changed since'],
    [
      { kind: 'claims-not-signed', signature: 'stale' },
      'the signature does not hold: features of the claims have changed since',
    ],
    [{ kind: 'formats-not-settled' }, 'the format matrix is not settled'],
    [{ kind: 'formats-not-approved', left: 1 }, '1 format is not approved'],
    [{ kind: 'formats-not-approved', left: 7 }, '7 formats are not approved'],
    [{ kind: 'comments-open', count: 1 }, '1 comment is open'],
    [{ kind: 'comments-open', count: 2 }, '2 comments are open'],
    [{ kind: 'unknown' }, 'could not be checked'],
  ])('says %j: %s', (unmet, words) => {
    expect(unmetInWords(unmet)).toBe(words);
  });

  test('names five issues of many and counts the rest', () => {
    const issues = Array.from({ length: 8 }, (_, index) => issue(index));

    expect(unmetInWords({ kind: 'issues-not-done', issues })).toMatch(/MKT-4 Film 4 and 3 more$/);
  });
});

describe('deedInWords', () => {
  const criterion = { id: aCriterionId('c1'), title: 'Legal agrees' };
  const link = { kind: 'link', url: 'https://docs.example/spec', title: '' } as const;
  const decided = { kind: 'decided', criterion, role: 'legal reviewer', comment: '' } as const;

  test.each<[Deed, string, string | null]>([
    [{ kind: 'set-up', criteria: ['Spec', 'Legal agrees'] }, 'Set up the gate: "Spec", "Legal agrees"', null],
    [{ kind: 'set-up', criteria: [] }, 'Took the gate away', null],
    [{ kind: 'checked', criterion, done: true }, 'Checked "Legal agrees"', null],
    [{ kind: 'checked', criterion, done: false }, 'Took back the check of "Legal agrees"', null],
    [
      { kind: 'evidence', criterion, evidence: link },
      'Gave evidence for "Legal agrees": https://docs.example/spec',
      null,
    ],
    [{ kind: 'evidence', criterion, evidence: null }, 'Took out the evidence for "Legal agrees"', null],
    [{ ...decided, decision: 'approved', ofVersion: 0 }, 'Approved "Legal agrees" as legal reviewer', null],
    [
      { ...decided, decision: 'changes-wanted', comment: 'Shorter', ofVersion: 2 },
      'Wants changes to "Legal agrees" as legal reviewer, version 2',
      'Shorter',
    ],
    [
      { ...decided, decision: 'withdrawn', ofVersion: 0 },
      'Withdrew the decision on "Legal agrees" as legal reviewer',
      null,
    ],
    [
      { kind: 'voided', criteria: [criterion], why: 'change-request' },
      'Approvals no longer count, because a change request has been approved: "Legal agrees"',
      null,
    ],
    [{ kind: 'version', number: 3, carriedOver: null }, 'Put up version 3 for review', null],
    [
      { kind: 'version', number: 3, carriedOver: 'A typo' },
      'Put up version 3 for review. Approvals hold for it as well',
      'A typo',
    ],
    [
      { kind: 'waived', reason: 'The fair will not wait', until: aDay('2026-05-09') },
      'Waived the gate up to 9 May 2026',
      'The fair will not wait',
    ],
    [{ kind: 'waiver-lifted' }, 'Lifted the waiver', null],
  ])('says %j', (deed, did, comment) => {
    expect(deedInWords(deed)).toEqual({ did, comment });
  });
});

describe('stateInWords', () => {
  test('is one word', () => {
    expect((['open', 'shut', 'missed', 'waived'] as const).map(stateInWords)).toEqual([
      'Open',
      'Shut',
      'Missed',
      'Waived',
    ]);
  });
});
