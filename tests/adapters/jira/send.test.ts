import { send } from '../../../src/adapters/jira/send';
import { Outage } from '../../../src/app/ports';

/** Answers in turn, the last one for ever. */
function answering(...answers: readonly { status: number; retryAfter?: string }[]) {
  let asked = 0;
  const request = (): Promise<Response> => {
    const { status, retryAfter } = answers[Math.min(asked, answers.length - 1)] ?? { status: 500 };
    asked += 1;
    return Promise.resolve(
      new Response(null, { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } }),
    );
  };
  return { request, asked: () => asked };
}

describe('send', () => {
  test.each([200, 204, 400, 403, 404, 500])('passes %i on at once', async (status) => {
    const { request, asked } = answering({ status });

    expect((await send(request)).status).toBe(status);
    expect(asked()).toBe(1);
  });

  test.each([429, 503])('asks again after %i, as soon as Jira says', async (status) => {
    const { request, asked } = answering({ status, retryAfter: '0' }, { status, retryAfter: '0' }, { status: 200 });

    expect((await send(request)).status).toBe(200);
    expect(asked()).toBe(3);
  });

  test('gives up after five tries', async () => {
    const { request, asked } = answering({ status: 429, retryAfter: '0' });

    await expect(send(request)).rejects.toThrow('Cannot reach Jira: it answers 429');
    expect(asked()).toBe(5);
  });

  test('leaves a long wait to the queue, with the time Jira asked for', async () => {
    const { request, asked } = answering({ status: 429, retryAfter: '120' });

    const failure: unknown = await send(request).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(Outage);
    expect(failure).toMatchObject({ retryAfter: 120 });
    expect(asked()).toBe(1);
  });
});
