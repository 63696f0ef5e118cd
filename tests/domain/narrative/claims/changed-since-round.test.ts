import { changedSinceRound } from '../../../../src/domain/narrative/claims/changed-since-round';
import { closeRound, reopenRound } from '../../../../src/domain/narrative/claims/turn-round';
import { emptySheet } from '../../../../src/domain/narrative/claims/empty-sheet';
import { aStamp } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const open = emptySheet(anId('MKT-1'));
const second = closeRound(open, aStamp({ version: 5 })) ?? open;
const end = closeRound(second, aStamp({ version: 8 })) ?? open;

describe('changedSinceRound', () => {
  test.each([
    ['no round closed', open, 1, true],
    ['before the first closing', second, 5, false],
    ['after the first closing', second, 6, true],
    ['between both', end, 7, false],
    ['after the second', end, 9, true],
    ['the second taken back', reopenRound(end) ?? open, 7, true],
  ])('%s', (_, sheet, changedIn, changed) => {
    expect(changedSinceRound({ changedIn }, sheet)).toBe(changed);
  });
});
