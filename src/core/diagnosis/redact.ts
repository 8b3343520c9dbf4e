/**
 * Secrets out of what is shared: tokens, keys, passwords, mail and network addresses, user names in paths, internal hosts.
 * Each is replaced by a stable name (`<token-1>`), the same for the same value in all texts of one redactor, so that a
 * reader can still follow who is who, and the page can turn the names back.
 *
 * Invariants: `restore(redact(text))` is `text` unless the text already held such a name; a version number is never taken
 * for an address; what is public or generic (loopback, `/home/runner`) stays. Cost: some linear expressions over the text.
 */

export type SecretKind = 'key' | 'token' | 'password' | 'mail' | 'address' | 'user' | 'host' | 'account';

export interface Secret {
  readonly kind: SecretKind;
  /** What stands in its place, e.g. `<mail-1>`. */
  readonly name: string;
  readonly value: string;
  count: number;
}

interface Rule {
  readonly kind: SecretKind;
  readonly pattern: RegExp;
  /** Which group is the secret; the rest of the match stays. */
  readonly group: number;
  readonly unless?: RegExp;
}

const GENERIC_USERS =
  /^(?:runner|runneradmin|root|node|ubuntu|debian|vagrant|travis|circleci|jenkins|app|dev|user|users?|public|default|all|vsts\w*|docker|ec2-user|admin|administrator|builder|build|ci|git|gitlab-runner|postgres|mysql|www-data|nobody|shared|linuxbrew|developer|me|you|username)$/i;
const NO_SECRET =
  /^(?:\*+|x{3,}|<.*|\$.*|%.*|\{.*|null|none|nil|true|false|undefined|empty|missing|required|invalid|expired|incorrect|wrong|not|is|was|are|for|from|and|or|the|must|cannot|could|failed|error|authentication|redacted|hidden|\[.*|process\.env.*|os\.environ.*|env\..*|secrets\..*)$/i;

const RULES: readonly Rule[] = [
  {
    kind: 'key',
    pattern: /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?-----END [A-Z ]{0,40}PRIVATE KEY-----)/g,
    group: 1,
  },
  {
    kind: 'token',
    pattern:
      /(\bgh[oprsu]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}|\bglpat-[\w-]{16,64}|\bxox[abeoprs]-[A-Za-z0-9-]{10,200}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{30,45}|\bsk-[A-Za-z0-9_-]{20,200}|\b[rsp]k_(?:live|test)_[A-Za-z0-9]{10,100}|\bnpm_[A-Za-z0-9]{30,50}|\bdckr_pat_[\w-]{20,64}|\bpypi-[\w-]{40,255}|\bhf_[A-Za-z0-9]{20,64}|\bSG\.[\w-]{16,64}\.[\w-]{16,64}|\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{0,1000})/g,
    group: 1,
  },
  { kind: 'token', pattern: /\b(?:bearer|basic)\s{1,3}([A-Za-z0-9+/_.=~-]{12,4000})/gi, group: 1 },
  { kind: 'password', pattern: /:\/\/([^\s:/@"'<>]{0,200}:[^\s/@"'<>]{1,400})@/g, group: 1 },
  {
    kind: 'password',
    pattern:
      /\b[\w.-]{0,60}?(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|client[_-]?secret|private[_-]?key|credentials?|auth[_-]?key|session[_-]?id|cookie)["']?\s{0,3}[:=]\s{0,3}["']?([^\s"'`,;&<>()]{4,400})/gi,
    group: 1,
    unless: NO_SECRET,
  },
  {
    kind: 'mail',
    pattern: /(?<![\w.+-])([\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24})\b/g,
    group: 1,
    unless: /@(?:example\.(?:com|org|net)|users\.noreply\.github\.com)$|^git@/,
  },
  { kind: 'account', pattern: /\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):/g, group: 1 },
  {
    kind: 'address',
    // A fourth part beyond 255, or a word or sign before it that versions have, makes it a version.
    pattern:
      /(?:^|[\s"'(<[=,]|:\/\/|@)(?<!version\s|==|>=|<=|\bv\.?\s?)((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w.-]*\w)/gi,
    group: 1,
    unless: /^(?:127\.|0\.0\.0\.0$|255\.|1\.1\.1\.1$|8\.8\.[48]\.[48]$)/,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\w:.])((?:[0-9a-f]{1,4}:){2,7}(?::[0-9a-f]{1,4}){0,6}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})(?![\w:.])/gi,
    group: 1,
    unless: /^(?:\d{1,2}:){1,3}(?:\d{1,2})?$|^::1?$/,
  },
  { kind: 'address', pattern: /(?<![\w:-])((?:[0-9a-f]{2}:){5}[0-9a-f]{2})(?![\w:-])/gi, group: 1 },
  {
    kind: 'user',
    pattern: /(?:\/home\/|\/Users\/|\b[A-Za-z]:\\{1,2}Users\\{1,2})([^\s/\\:"'<>|]{1,64})/g,
    group: 1,
    unless: GENERIC_USERS,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\w.@-])((?:[A-Za-z0-9_-]{1,63}\.){1,6}(?:local|internal|corp|lan|intranet|home|localdomain|private))\b(?!\()/g,
    group: 1,
    unless: /^(?:host\.docker\.internal|kubernetes\.default\.svc\.cluster\.local)$/,
  },
  {
    kind: 'token',
    pattern: /(?<![\w/+=-])(?<!sha\d{1,3}[-:])([A-Za-z0-9_-]{40,400})(?![\w/+=-])/g,
    group: 1,
    unless: /^[0-9a-f]+$|^[a-z_-]+$|^[A-Z_-]+$|^[^0-9]+$|^[^A-Z]+$|^[^a-z]+$/,
  },
];

export class Redactor {
  readonly #byValue = new Map<string, Secret>();
  readonly #counts = new Map<SecretKind, number>();

  /** What was found so far, in order of finding. */
  get secrets(): readonly Secret[] {
    return [...this.#byValue.values()];
  }

  redact(text: string): string {
    let redacted = text;
    for (const rule of RULES) {
      redacted = redacted.replace(rule.pattern, (...found) => {
        const whole = found[0] as string;
        const value = found[rule.group] as string;
        if (rule.unless?.test(value) || /^<\w+-\d+>/.test(value)) return whole;
        const at = whole.lastIndexOf(value);
        return whole.slice(0, at) + this.#nameOf(rule.kind, value) + whole.slice(at + value.length);
      });
    }
    return redacted;
  }

  /** Puts the values back. */
  restore(text: string): string {
    const byName = new Map([...this.#byValue.values()].map((secret) => [secret.name, secret.value]));
    let restored = text;
    // A value may itself hold a name that an earlier rule gave.
    for (let depth = 0; depth < 3; depth++)
      restored = restored.replace(/<[a-z]+-\d+>/g, (name) => byName.get(name) ?? name);
    return restored;
  }

  #nameOf(kind: SecretKind, value: string): string {
    const known = this.#byValue.get(value);
    if (known) {
      known.count++;
      return known.name;
    }
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const secret: Secret = { kind, name: `<${kind}-${number}>`, value, count: 1 };
    this.#byValue.set(value, secret);
    return secret.name;
  }
}
