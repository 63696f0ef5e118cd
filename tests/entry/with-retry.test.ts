import { Outage } from '../../src/app/ports';
import { withRetry } from '../../src/entry/with-retry';

function failing(failure: Error) {
  return withRetry(() => Promise.reject(failure))(undefined);
}

describe('withRetry', () => {
  test.each([
    { retryAfter: 0.4, asked: 1 },
    { retryAfter: 30, asked: 30 },
    { retryAfter: 3600, asked: 900 },
  ])('an outage of $retryAfter s asks for $asked s', async ({ retryAfter, asked }) => {
    const reply = await failing(new Outage('Cannot reach Jira: it answers 503', retryAfter));

    expect(reply).toMatchObject({ _retry: true });
    expect(reply).toMatchObject({
      retryOptions: { retryAfter: asked, retryData: { because: 'Cannot reach Jira: it answers 503' } },
    });
  });

  test('a defect stays an exception', async () => {
    await expect(failing(new Error('defect'))).rejects.toThrow('defect');
  });
});
