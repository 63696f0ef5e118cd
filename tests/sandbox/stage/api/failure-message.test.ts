import { failureMessage } from '../../../../sandbox/stage/api/failure-message';

describe('failureMessage', () => {
  it.each([
    [404, { errorMessages: ['Issue does not exist.'], errors: {} }, 'Issue does not exist.'],
    [400, { errorMessages: [], errors: { duedate: 'Not a date.' } }, 'Not a date.'],
    [400, { message: 'Resolver broke' }, 'Resolver broke'],
    [502, undefined, 'The site answered with status 502'],
    [500, {}, 'The site answered with status 500'],
  ])('%s %j', (status, body, expected) => {
    expect(failureMessage(status, body)).toBe(expected);
  });
});
