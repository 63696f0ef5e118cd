/** What a route says; the dispatcher makes an HTTP response of it. */
export interface Answer {
  readonly status: number;
  /** undefined: no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  501: 'NOT_IMPLEMENTED',
};

/** An error in the shape of REST v2. */
export function refuse(status: number, title: string): Answer {
  return { status, body: { errors: [{ status, code: codes[status] ?? 'ERROR', title, detail: null }] } };
}

/** An error in the shape of REST v1. */
export function refuseV1(statusCode: number, message: string): Answer {
  const data = { authorized: statusCode !== 403, valid: statusCode !== 400, errors: [], successful: false };
  return { status: statusCode, body: { statusCode, data, message } };
}

export const pageMissing = refuse(404, 'Not Found');
export const signInFirst = refuse(401, 'Unauthorized');

/** @param what `body-format storage` */
export const notCovered = (what: string): Answer => refuse(501, `sandbox does not cover ${what}`);

export const contentMissing = refuseV1(404, 'No content found with the given id, or you may not see it');
export const mayNotUse = refuseV1(403, 'Current user not permitted to use Confluence');
