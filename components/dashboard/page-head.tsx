import type { ComponentChildren } from 'preact';

/** The head of a page: its name, one sentence that says what matters, and its acts, the primary one last. */
export function PageHead({
  title,
  sentence,
  acts,
}: {
  title: string;
  sentence?: ComponentChildren;
  acts?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      <div>
        <h1 class="page-title" tabIndex={-1}>
          {title}
        </h1>
        {sentence && <p class="page-sentence">{sentence}</p>}
      </div>
      {acts && <div class="strip page-acts">{acts}</div>}
    </header>
  );
}
