import { useState } from 'preact/hooks';

/**
 * Columns on which cards are dropped. `over` is the key of the column that a card is held over, for its look; `column`
 * gives a column what it hears, with what to do with the id of the card that was dropped on it.
 */
export function useColumns(): {
  over: string | null;
  column: (key: string, takes: boolean, onDrop: (id: string) => void) => ColumnEars;
} {
  const [over, setOver] = useState<string | null>(null);
  return {
    over,
    column: (key, takes, onDrop) => ({
      onDragOver: (event) => {
        if (!takes) return;
        event.preventDefault();
        if (over !== key) setOver(key);
      },
      onDragLeave: (event) => {
        if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) setOver(null);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(null);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '');
      },
    }),
  };
}

type ColumnEars = Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;

/** A card that can be dragged; what is taken up becomes the current one. */
export function draggedCard(id: string, onCurrent: (id: string) => void) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData('text/plain', id);
      onCurrent(id);
    },
  };
}

/** The button of a card among others: one of them is reached by Tab, the keys move on from there. */
export function cardButton(id: string, isCurrent: boolean, onCurrent: (id: string) => void) {
  return {
    type: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'aria-keyshortcuts': 'Shift+ArrowRight Shift+ArrowLeft',
    onFocus: () => !isCurrent && onCurrent(id),
    onClick: () => onCurrent(id),
  } as const;
}
