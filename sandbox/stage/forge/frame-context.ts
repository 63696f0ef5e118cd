import type { SiteModule } from '../api/site';

/** Where a module of the app stands on the page. */
export interface FramePlace {
  readonly module: SiteModule;
  readonly issueKey: string;
  /** Resource to show; a dialog may show another one than its module. */
  readonly resource: string;
  /** Present when the frame is a dialog that the app opened. */
  readonly modal?: FrameModal | undefined;
}

export interface FrameModal {
  /** What the app gave as `context`; it finds it again in `extension.modal`. */
  readonly context: unknown;
  /** @param payload goes to the `onClose` of whoever opened the dialog */
  close(payload: unknown): void;
}
