import type { SiteSettings } from '../../app/ports';

/** Where what was found on the site is kept between invocations. */
export interface ReadSettings {
  read(): Promise<SiteSettings>;
  /** Nothing has been found yet. */
  isEmpty(): Promise<boolean>;
  write(settings: SiteSettings): Promise<void>;
}
