import type { KindRules } from '../rule';

const standard =
  'gdpr|hipaa|ccpa|cpra|soc2|fedramp|ferpa|coppa|dora|nis2|hitrust|lgpd|pipeda|psd2|fips|cjis|itar|glba|eidas|tisax|dsgvo|finra|mifid|kyc|aml|psd3|hitech';
const secret =
  'data|files|information|records|money|account|accounts|secrets|documents|payments|customers|patients|messages|passwords|content|identity';

export const securityRules: KindRules = {
  kind: 'security',
  negation: 'any',
  isBoundByConditions: false,
  harmless: '',
  rules: [
    {
      phrases: `secure, securely, secured, securing, ultra|highly|more secure, safe and secure, safe and sound, bank|military|enterprise|medical|government|hospital grade|level|strength security|encryption?, enterprise security
        unbreachable, unbreakable, unhackable, uncrackable, impenetrable, hack|hacker|breach|tamper|fraud|leak|theft|bomb|spoof proof, tamper evident|resistant, hardened, fort knox, airtight, watertight, ironclad, bulletproof, rock solid security`,
      unless: `secure a|your|our|the|their seat|place|spot|budget|deal|deals|funding|meeting|slot|ticket|tickets|loan|approval|door|lid|screw|screws|cable|buy, secure buy in
        secured loan|loans|debt|by a|to, enterprise|medical grade level, enterprise level, secures the, secure the lid|door|cover|handle, enterprise|hospital|government level plan`,
      why: '“{words}” is a promise that one incident breaks.',
      mend: 'Name the measure, and let security confirm it.',
    },
    {
      phrases: `security, data security|protection|privacy|leak|leaks|breach|breaches, privacy, privacy first|friendly|preserving|safe, confidential, confidentiality, confidentially, cybersecurity, cyber security
        private by design|default, completely|truly|fully [private], stay|stays|remain|remains|kept [private], hackers|hacker|intruder|intruders|attackers, ransomware|malware|phishing|breach|breaches|vulnerabilities, zero trust, zero knowledge, never leaves, nobody|no one but|except you, nobody|no one else? can read|see|access
        anonymised|anonymized, anonymises|anonymizes`,
      unless: `security|privacy tab|tabs|setting|settings|page|pages|question|questions|guard|guards|team|section|menu|code|codes|officer|review|reviews|deposit|number|numbers|group|groups|level|scheme|patch|update|updates|policy|policies|notice|mode|statement|panel|screen|key|checklist|desk|advisory|advisories|log|report|training|column|field|label
        social security, security and privacy tab|settings|page, privacy and security tab|settings|page, data protection officer, never leaves the page|room|screen`,
      why: '“{words}” makes readers trust you with their data.',
      mend: 'Say which data, which measure, and who has checked it.',
    },
    {
      phrases: `encrypt~, encryption, end to end encrypted|encryption, encrypted end to end, encrypted at rest|and in transit, bank grade|level encryption, aes 256|128, tls, tls 1.2|1.3, ssl encryption?, 256 bit encryption|aes, 256 bit, e2ee`,
      unless: 'tls|ssl certificate|certificates|error|errors|key|port',
      why: '“{words}” is checked by every security team.',
      mend: 'Say what is encrypted, where, and with which keys.',
    },
    {
      phrases: `${standard}, ${standard} compliant|compliance|ready|certified|approved|aligned|certification, soc 1|2|3, soc 2 compliant|certified|compliance|report, iso|iec 27001|27017|27018|27701|42001|13485|9001|22301, iso|iec 27001|27017|27018|27701|42001|13485|9001|22301 certified|certification|compliant
        pci, pci dss, pci|dss compliant|certified|compliance, pci dss compliant|certified|compliance|level, fda|ce|bsi|tüv approved|cleared|certified|compliant, nist, sox compliant, wcag, wcag _ compliant
        21 cfr part 11, section 508, nis 2, cyber essentials, eu ai act, gxp`,
      why: '“{words}” is a legal statement.',
      mend: 'Let legal confirm it, with its scope and date.',
    },
    {
      phrases: `compliant, compliance, compliantly, comply|complies|complying with, regulatory, regulator approved, audit ready|proof, approved by regulators, certified, certification, accredited, accreditation, audited, independently audited|tested, penetration|pen tested, court admissible|proof
        legally binding|compliant|valid|safe|sound, meets|meet all|the|every? legal|regulatory requirements|standards`,
      unless:
        'compliance team|officer|department|manager|column|report|training, certified partner|partners|trainer|trainers|consultant|consultants|coach|copy|mail|translation|teacher|nurse, comply|complies|complying with the template|format|naming|rule|house, certification exam|course|date|number|field, audited by',
      why: '“{words}” is a legal statement.',
      mend: 'Name the rule or audit, its scope and its date.',
    },
    {
      phrases: `[protect~] your|our|the|customer|patient|user|sensitive|personal|every|all|against|from|you|data|what
        protected by, fully|well|always [protected], keep|keeps|keeping|kept your|the|our|all|every|patient|customer|sensitive? ${secret} [safe], kept|stay|stays|is|are [safe] with|from|and|here, ${secret} is|are|stay|stays|always? [safe]
        [safe] in our hands, safeguard~, keep|keeps|keeping|kept your|the|our|patient|customer _ [private], ${secret} stay|stays|is|are|remain|remains [private], [safe] from, safest`,
      unless:
        'protected by a password, protect~ the sheet|cell|cells|branch|page|column|range|row|rows|tab, the|your _ is protected, safe from draft',
      why: '“{words}” is a promise that one incident breaks.',
      mend: 'Say against what, and by which measure.',
    },
  ],
};
