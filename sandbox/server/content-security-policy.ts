import { CSPInjectionService, ExternalCspType, type CSPDetails } from '@forge/csp';
import type { AppManifest } from '../forge/manifest/read-manifest';

/** The header that Forge sends with a Custom UI resource of this manifest; the site stands where Atlassian's host would. */
export function contentSecurityPolicy({ permissions }: AppManifest, baseUrl: string): string {
  const { content, external } = permissions;
  const quoted = (words: readonly string[] = []): string[] =>
    words.map((word) => (word === 'blob:' ? word : `'${word}'`));
  const existingCSPDetails: CSPDetails = {
    [ExternalCspType.STYLE_SRC]: [...quoted(content?.styles), ...(external?.styles ?? [])],
    [ExternalCspType.SCRIPT_SRC]: [...quoted(content?.scripts), ...(external?.scripts ?? [])],
    [ExternalCspType.IMG_SRC]: external?.images ?? [],
    [ExternalCspType.MEDIA_SRC]: external?.media ?? [],
    [ExternalCspType.FONT_SRC]: external?.fonts ?? [],
    [ExternalCspType.FRAME_SRC]: external?.frames ?? [],
    [ExternalCspType.CONNECT_SRC]: external?.fetch?.client ?? [],
  };
  const service = new CSPInjectionService();
  const directives = service.getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: baseUrl });
  // Violations are reported to Atlassian's servers in the cloud; a local site tells nobody.
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}
