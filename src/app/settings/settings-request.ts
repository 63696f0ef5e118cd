/** Who asks, from the platform's context, never from the payload. */
export interface SettingsRequest {
  readonly accountId: string;
}
