import { useMemo } from 'preact/hooks';
import { channels } from '../../lib/domain/channel.ts';
import { relationships } from '../../lib/domain/contact.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import {
  type Book,
  momentumBy,
  momentumDefinitions,
  type PartedBy,
  type Share,
  type Span,
} from '../../lib/domain/momentum.ts';
import { processOf } from '../../lib/domain/stage.ts';
import { percent } from '../charts/scale.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';
import type { BehindNumber } from './behind.tsx';

/** The measures side by side for every stage, channel or relationship; each number opens the list behind it. */
export function PartsTable({
  by,
  book,
  span,
  desk,
  onBehind,
}: {
  by: PartedBy;
  book: Book;
  span: Span;
  desk: Desk;
  onBehind: (number: BehindNumber) => void;
}) {
  const parts = useMemo(() => momentumBy(by, book, span, desk), [by, book]);
  const names = namesOf(by, desk).filter(([name]) => parts.has(name));
  const number = (
    title: string,
    definition: string,
    kind: BehindNumber['kind'],
    share: Share,
    text?: string,
  ) =>
    share.all.length === 0 ? (
      '–'
    ) : (
      <button
        type="button"
        class="button link"
        aria-label={words.momentum.listBehind(title, text ?? percent(share.value))}
        onClick={() => onBehind({ title, definition, kind, hits: share.hits, all: share.all })}
      >
        {text ?? percent(share.value)}
      </button>
    );
  return (
    <Table
      label={words.momentum.by[by]}
      columns={[
        { id: 'part', title: words.momentum.parts[by] },
        { id: 'activity', title: words.momentum.activity, toEnd: true },
        { id: 'effect', title: words.momentum.effect, toEnd: true },
        ...(by === 'channel' ? [] : [{ id: 'coverage', title: words.momentum.coverage, toEnd: true }]),
        { id: 'punctuality', title: words.momentum.punctuality, toEnd: true },
      ]}
      rows={names.map(([id, name]) => {
        const { forward, coverage, punctuality } = parts.get(id)!;
        const of = (measure: string) => `${measure}, ${name}`;
        return {
          id: id || 'none',
          cells: [
            <strong key="part">
              <bdi>{name}</bdi>
            </strong>,
            number(
              of(words.momentum.activity),
              momentumDefinitions.effect,
              'touches',
              forward,
              String(forward.all.length),
            ),
            number(of(words.momentum.effect), momentumDefinitions.forward, 'touches', forward),
            ...(by === 'channel'
              ? []
              : [number(of(words.momentum.coverage), momentumDefinitions.coverage, 'contacts', coverage)]),
            number(of(words.momentum.punctuality), momentumDefinitions.punctuality, 'steps', punctuality),
          ],
        };
      })}
    />
  );
}

function namesOf(by: PartedBy, desk: Desk): [id: string, name: string][] {
  switch (by) {
    case 'channel':
      return channels.map((one) => [one, words.channels[one]]);
    case 'relationship':
      return relationships.map((one) => [one, words.momentum.relationships[one]]);
    case 'stage':
      return [
        ...processOf(desk.stages).map((one): [string, string] => [one.id, one.name]),
        ...desk.stages.filter((one) => one.retired).map((one): [string, string] => [one.id, one.name]),
        ['', words.pipeline.noStage],
      ];
  }
}
