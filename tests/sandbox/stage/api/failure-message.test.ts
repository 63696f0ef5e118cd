import { failureMessage } from '../../../../sandbox/stage/api/failure-message';

describe('failureMessage', () => {
  it.each([
    [404, { errorMessages: ['Issue does not exist.'], errors: {} }, 'Issue does not exist.'],
    [400, { errorMessages: [], errors: { duedate: 'Not a date.' } }, 'Not a date.'],
    [400, { message: 'Resolver broke' }, 'Resolver broke'],
    [404, { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] }, 'Not Found'],
    [409, { errors: [{ title: 'Conflict', detail: 'Version must be 4' }] }, 'Conflict: Version must be 4'],
    [403, { statusCode: 403, message: 'No permission' }, 'No permission'],
    [502, undefined, 'The site answered with status 502'],
    [500, {}, 'The site answered with status 500'],
  ])('%s %j', (status, body, expected) => {
    expect(failureMessage(status, body)).toBe(expected);
  });
});
