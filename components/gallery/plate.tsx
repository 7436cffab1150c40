import type { ComponentChildren } from 'preact';

/** One thing in one state, on a sheet of its own. */
export function Plate({
  title,
  sheet = 'padded',
  children,
}: {
  title: string;
  sheet?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="plate">
      <h3>{title}</h3>
      <div class={`sheet ${sheet}`}>{children}</div>
    </div>
  );
}
