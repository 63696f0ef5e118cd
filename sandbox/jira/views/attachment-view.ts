import type { AttachmentRecord } from '../state/records';
import { instant } from './instant';
import { userView, type ViewContext } from './user-view';

/** A file as issues and lists show it; its content is another address. */
export function attachmentView(context: ViewContext, attachment: AttachmentRecord) {
  const { id, filename, authorId, created, mimeType } = attachment;
  const base = `${context.site.baseUrl}/rest/api/3/attachment`;
  const author = userView(context, authorId);
  return {
    self: `${base}/${id}`,
    id,
    filename,
    ...(author === null ? {} : { author }),
    created: instant(created),
    size: bytesOf(attachment).byteLength,
    mimeType,
    content: `${base}/content/${id}`,
  };
}

export function bytesOf({ content }: AttachmentRecord): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(content, 'base64'));
}
