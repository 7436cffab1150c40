/** How far a long work is: `at` of `of`, told in words as well. */
export function ProgressBar({
  label,
  at,
  of,
  words,
}: {
  label: string;
  at: number;
  of: number;
  words: string;
}) {
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={at}
      aria-valuetext={words}
    >
      <span style={{ inlineSize: `${share(at, of)}%` }} />
    </div>
  );
}

/** A target in steps that can be counted: one segment for each; a half one is under way. `words` says the same. */
export function Segments({ at, of, words }: { at: number; of: number; words: string }) {
  return (
    <div class="segments" role="img" aria-label={words}>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} class="bar">
          <span style={{ inlineSize: `${share(Math.min(1, Math.max(0, at - index)), 1)}%` }} />
        </span>
      ))}
    </div>
  );
}

function share(at: number, of: number): number {
  return of <= 0 ? 0 : Math.round((Math.min(Math.max(at, 0), of) / of) * 100);
}
