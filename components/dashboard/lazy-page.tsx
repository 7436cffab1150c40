import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import type { PageProps } from './page-props.ts';
import { type PageName, pages } from './pages.ts';

/** A page whose code comes when it is opened; what was loaded once is there at once. */
export function LazyPage({ name, ...props }: PageProps & { name: PageName }) {
  const [Page, setPage] = useState<((props: PageProps) => VNode) | null>(() => loaded.get(name) ?? null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded.has(name)) return;
    pages[name]?.().then(
      (module) => {
        loaded.set(name, module.Page);
        setPage(() => module.Page);
      },
      () => setFailed(true),
    );
  }, [name]);
  if (failed) return <Notice kind="attention" fact={words.dashboard.pageMissing} />;
  return Page === null ? <div class="page" aria-busy="true" /> : <Page {...props} />;
}

const loaded = new Map<PageName, (props: PageProps) => VNode>();
