import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a browser profile in which an unpacked extension is installed already. With `--load-extension` every start
 * of the browser is a new installation, which loses its alarms; in this profile a start is a start.
 */
export function seedProfile(profile: string, extension: string): void {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const granted = {
    api: manifest.permissions,
    explicit_host: manifest.host_permissions,
    manifest_permissions: [],
    scriptable_host: manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches),
  };
  const installed = {
    location: 4,
    path: extension,
    creation_flags: 38,
    disable_reasons: [],
    from_webstore: false,
    newAllowFileAccess: true,
    active_permissions: granted,
    granted_permissions: granted,
    withholding_permissions: false,
  };
  const preferences = {
    extensions: { ui: { developer_mode: true }, settings: { [idOfUnpacked(extension)]: installed } },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  for (const name of ['Preferences', 'Secure Preferences']) {
    writeFileSync(join(profile, 'Default', name), JSON.stringify(preferences));
  }
}

/** The id that Chromium gives an unpacked extension: of its path's SHA-256 the first 32 hex digits, as the letters a to p. */
export function idOfUnpacked(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
