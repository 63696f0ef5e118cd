import { firstDeliverableBefore } from '../../../src/domain/launches/first-deliverable-before';
import { anId } from '../../support/an-issue';
import { aCreationLink, aCreationRow } from '../../support/a-creation';
import { knownDates } from '../../support/known-dates';

const made = (key: string) => ({ issueId: anId(key), deliverable: key });
const gate = { criteria: [{ kind: 'check', title: 'Read' }], freezesScope: false } as const;

const drafts = aCreationRow('drafts', { ...made('drafts'), dates: knownDates('2026-05-11') });
const copy = aCreationRow('copy', { ...made('copy'), dates: knownDates('2026-06-01') });
const lock = aCreationRow('lock', { ...made('lock'), dates: knownDates('2026-05-05'), gate });
const beta = aCreationRow('beta', { ...made('beta'), dates: knownDates('2026-05-04'), role: 'product' });
const aside = aCreationRow('aside', { ...made('aside'), dates: knownDates('2026-05-04') });
const signOff = aCreationRow('sign-off', { issueId: anId('sign-off'), role: 'product', gate });
const links = [
  aCreationLink('lock', 'drafts'),
  aCreationLink('beta', 'drafts'),
  aCreationLink('drafts', 'copy'),
  aCreationLink('copy', 'sign-off'),
  aCreationLink('sign-off', 'drafts'),
];

describe('firstDeliverableBefore', () => {
  test('finds the first marketing work on the way, near or far, and nothing beside it', () => {
    const rows = [signOff, copy, drafts, lock, beta, aside];

    expect(firstDeliverableBefore({ rows, links }, signOff)).toBe(anId('drafts'));
  });

  test('passes over what is not made, and without any means the issue itself', () => {
    const rows = [signOff, copy, { ...drafts, issueId: null }, lock];

    expect(firstDeliverableBefore({ rows, links }, signOff)).toBe(anId('copy'));
    expect(firstDeliverableBefore({ rows: [signOff, lock, beta], links }, signOff)).toBe(anId('sign-off'));
  });
});
