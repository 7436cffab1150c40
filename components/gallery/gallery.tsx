import './gallery.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Segmented } from '../look/segmented.tsx';
import { ControlPlates } from './control-plates.tsx';
import { ListPlates } from './list-plates.tsx';
import { PanelPlates } from './panel-plates.tsx';
import { SignPlates } from './sign-plates.tsx';

/** Every component in every state, to be looked at before anything is called done. */
export function Gallery({ theme: first = 'system' }: { theme?: string }) {
  const [theme, setTheme] = useState(first);
  const [direction, setDirection] = useState('ltr');
  return (
    <main
      class="onward gallery"
      data-theme={theme === 'system' ? undefined : theme}
      dir={direction === 'rtl' ? 'rtl' : 'ltr'}
    >
      <header class="gallery-head">
        <h1>Onward: everything that is seen</h1>
        <Segmented
          label="Theme"
          value={theme}
          onValue={setTheme}
          choices={[
            { value: 'system', title: 'System' },
            { value: 'light', title: 'Light' },
            { value: 'dark', title: 'Dark' },
          ]}
        />
        <Segmented
          label="Direction"
          value={direction}
          onValue={setDirection}
          choices={[
            { value: 'ltr', title: 'Left to right' },
            { value: 'rtl', title: 'Right to left' },
          ]}
        />
      </header>
      <GalleryPart title="Signs">
        <SignPlates />
      </GalleryPart>
      <GalleryPart title="Panel">
        <PanelPlates />
      </GalleryPart>
      <GalleryPart title="Lists and flows">
        <ListPlates />
      </GalleryPart>
      <GalleryPart title="Controls">
        <ControlPlates />
      </GalleryPart>
    </main>
  );
}

function GalleryPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="gallery-title">{title}</h2>
      <div class="gallery-plates">{children}</div>
    </section>
  );
}
