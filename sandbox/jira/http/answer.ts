/** What a route says; the dispatcher makes an HTTP response of it. */
export interface Answer {
  readonly status: number;
  /** undefined: no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a body: a file. */
  readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body?: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** An error in Jira's shape. @param errors messages by field id */
export function refuse(status: number, errorMessages: readonly string[], errors: Record<string, string> = {}): Answer {
  return { status, body: { errorMessages, errors } };
}

export const invalidPayload = refuse(400, [
  'Invalid request payload. Refer to the REST API documentation and try again.',
]);

export const issueMissing = refuse(404, ['Issue does not exist or you do not have permission to see it.']);

export function signInFirst(): Answer {
  return {
    status: 401,
    body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
  };
}
