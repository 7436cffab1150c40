import type { ComponentChildren } from 'preact';

/** One sentence large, one small, then the next thing to do. No picture. */
export function EmptyState({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {text && <p class="empty-text">{text}</p>}
      {children && <div class="strip">{children}</div>}
    </div>
  );
}
