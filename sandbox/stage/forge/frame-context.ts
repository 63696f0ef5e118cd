import type { SiteModule } from '../api/site';
import type { PageHistory } from './page-history';

/** Where a module of the app stands on the page. */
export interface FramePlace {
  readonly module: SiteModule;
  /** What the page tells the site about the place: `{ issue: { key } }`, or page and macro. The site adds the rest. */
  readonly extension: Readonly<Record<string, unknown>>;
  /** Names the place among all on the page. */
  readonly id: string;
  /** Resource to show; a dialog may show another one than its module. */
  readonly resource: string;
  /** Present when the frame is a page of its own, which fills its room and goes by the browser's history. */
  readonly history?: PageHistory | undefined;
  /** Present when the frame is a dialog that the app opened. */
  readonly modal?: FrameModal | undefined;
  /** Present when the frame is the configuration of a macro. */
  readonly configuration?: FrameConfiguration | undefined;
  /** Present when the frame is the configuration of a rule of a workflow. */
  readonly rule?: FrameRule | undefined;
}

export interface FrameModal {
  /** What the app gave as `context`; it finds it again in `extension.modal`. */
  readonly context: unknown;
  /** @param payload goes to the `onClose` of whoever opened the dialog */
  close(payload: unknown): void;
}

export interface FrameRule {
  /** @param configure gives the configuration as JSON in text, or undefined while it cannot be saved */
  onConfigure(configure: () => unknown): void;
}

export interface FrameConfiguration {
  /** Takes what the app submits. @throws with a code when the platform would refuse it */
  submit(payload: unknown): void;
  close(): void;
}
