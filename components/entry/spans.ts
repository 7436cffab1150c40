/** How a stretch of the typed line was understood. From and to are places in the text, in UTF-16 units, `to` excluded. */
export type EntrySpan = { from: number; to: number; kind: 'understood' | 'hollow' | 'impossible' };

/** One stretch of text with the kind that it has, if any. */
export type Piece = { text: string; kind: EntrySpan['kind'] | null };

/** The whole text in pieces, in order. Spans that overlap, lie outside or run backwards never lose or double a letter. */
export function piecesOf(text: string, spans: readonly EntrySpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.min(Math.max(span.from, at), text.length);
    const to = Math.min(span.to, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), kind: null });
    pieces.push({ text: text.slice(from, to), kind: span.kind });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null });
  return pieces;
}
