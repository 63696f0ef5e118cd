/**
 * Scopes without which an event of a page does not reach the app, in the notation of `AppManifest.hasScope`.
 * @returns undefined for the other events: an app that names them without their scopes is not deployed at all
 */
export function scopesOfEvent(eventType: string): readonly string[] | undefined {
  const deed = /^avi:confluence:(\w+):page$/.exec(eventType)?.[1];
  if (deed === undefined) return undefined;
  const isGone = deed === 'trashed' || deed === 'deleted';
  return isGone
    ? ['read:confluence-content.summary write:confluence-content', `${granular} write:page:confluence`]
    : ['read:confluence-content.summary', granular];
}

const granular = 'read:page:confluence read:space:confluence read:user:confluence read:content.metadata:confluence';
