import type { SetAside } from '../../lib/files/onward-file.ts';
import { words } from '../words.ts';

const says = words.files;
const shown = 50;

/** The rows that cannot be read: how many, and behind a click which and why. `more` were found by the store itself. */
export function RowsAside({ setAside, more = 0 }: { setAside: readonly SetAside[]; more?: number }) {
  const count = setAside.length + more;
  if (count === 0) return null;
  return (
    <details class="rows-aside">
      <summary>{says.badRows(count)}</summary>
      <ul>
        {setAside.slice(0, shown).map((one, at) => (
          <li key={at}>
            {says.kinds[one.kind] ?? one.kind} <code>{one.id || '–'}</code>: {says.rowTroubles[one.why]}
            {one.where && ` (${one.where})`}
          </li>
        ))}
        {count > shown && <li>{says.andMore(count - shown)}</li>}
      </ul>
    </details>
  );
}
