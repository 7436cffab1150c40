import { useEffect, useState } from 'preact/hooks';
import type { DataDesk } from '../../lib/desks/data-desk.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { Button } from '../look/button.tsx';
import { printIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { Table } from '../look/table.tsx';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import { dayOfMoment } from './moment.ts';

const says = words.files;

/** The whole book on paper: who, how to reach them, the next step, the last contact. */
export function PrintPage({ desk }: { desk: DataDesk }) {
  const [book, setBook] = useState<{ headings: string[]; rows: string[][] } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => void desk.printable().then(setBook, (reason) => setTrouble(troubleWords(reason))), []);
  if (trouble !== null) return <Notice kind="attention" fact={trouble} />;
  if (book === null) return <div aria-busy="true" />;
  return (
    <div class="print-book">
      <PageHead
        title={says.printBook}
        sentence={says.printLead(book.rows.length, dayOfMoment(desk.now(), desk.zone(), desk.locale))}
        acts={
          <Button look="primary" icon={printIcon} onPress={() => print()}>
            {says.print}
          </Button>
        }
      />
      <Table
        label={says.printBook}
        columns={book.headings.map((title) => ({ id: title, title }))}
        rows={book.rows.map((cells, at) => ({
          id: String(at),
          cells: cells.map((cell, index) => (index === 0 ? <strong key={cell}>{cell}</strong> : cell)),
        }))}
      />
    </div>
  );
}
