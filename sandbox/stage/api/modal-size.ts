import { z } from 'zod';

const customSize = z.object({ width: z.string(), height: z.string().optional() });
const namedSize = z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']);

export const modalSizeSchema = z.union([namedSize, customSize]);

/** Css lengths of a dialog. */
export interface ModalSize {
  readonly width: string;
  readonly height: string;
}

/** @see https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/modal/ */
export function modalSize(size: z.infer<typeof modalSizeSchema>): ModalSize {
  if (typeof size === 'object') return { width: size.width, height: size.height ?? '70vh' };
  switch (size) {
    case 'small':
      return { width: '400px', height: 'max(20vh, 320px)' };
    case 'medium':
      return { width: '600px', height: 'max(40vh, 520px)' };
    case 'large':
    case 'resizable':
      return { width: '800px', height: 'max(70vh, 720px)' };
    case 'xlarge':
      return { width: '968px', height: '90vh' };
    case 'max':
    case 'fullscreen':
      return { width: '100%', height: '100%' };
  }
}
