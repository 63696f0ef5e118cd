import { closeRound, reopenRound } from '../../../../src/domain/narrative/claims/turn-round';
import { emptySheet } from '../../../../src/domain/narrative/claims/empty-sheet';
import { aStamp } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const sheet = emptySheet(anId('MKT-1'));
const closed = (version: number) => ({ by: 'bob', at: aStamp().at, inVersion: version });

describe('closeRound', () => {
  test('the first makes way for the second, the second stays', () => {
    const second = closeRound(sheet, aStamp());
    const end = second && closeRound(second, aStamp({ version: 3 }));
    expect(second).toMatchObject({ round: 2, rounds: [{ closed: closed(2) }, { closed: null }] });
    expect(end).toMatchObject({ round: 2, rounds: [{ closed: closed(2) }, { closed: closed(3) }] });
    expect(end && closeRound(end, aStamp())).toBeUndefined();
  });
});

describe('reopenRound', () => {
  test('takes back one closing after the other', () => {
    const second = closeRound(sheet, aStamp()) ?? sheet;
    const end = closeRound(second, aStamp()) ?? sheet;
    expect(reopenRound(end)).toEqual(second);
    expect(reopenRound(second)).toEqual(sheet);
    expect(reopenRound(sheet)).toBeUndefined();
  });
});
