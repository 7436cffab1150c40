import { Dialog } from '../look/dialog.tsx';
import { Key } from '../look/key.tsx';
import { words } from '../words.ts';

/** All keys of the page that is open, and those that work everywhere. */
export function KeysDialog({ page, onClose }: { page: string; onClose: () => void }) {
  const { everywhere, ...rest } = words.dashboard.keys;
  const here = page in rest ? rest[page as keyof typeof rest] : rest.today;
  return (
    <Dialog title={words.common.allKeys} onClose={onClose}>
      <dl class="keys-list">
        {[...here, ...everywhere].map(([key = '', does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <Key key={one} of={one} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
