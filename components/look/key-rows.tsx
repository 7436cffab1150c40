import { words } from '../words.ts';

/** All keys of a surface, each with what it does. */
export function KeyRows({ rows }: { rows: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl class="key-list" aria-label={words.common.allKeys}>
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
