import { parseActivity } from '../../../../sandbox/stage/api/activity';

describe('parseActivity', () => {
  it('reads a line', () => {
    const line = { at: '2026-05-04T08:00:00.000Z', kind: 'write', text: 'MKT-1 moved', ms: 12, issueKey: 'MKT-1' };

    expect(parseActivity(JSON.stringify(line))).toEqual(line);
  });

  it.each(['', 'ping', '{}', '{"at":"x","kind":"rumour","text":"y"}'])('passes over %j', (data) => {
    expect(parseActivity(data)).toBeUndefined();
  });
});
