import { useEffect, useState } from 'preact/hooks';

/** Where the dashboard is: the page's name, and what stands behind it in the address. */
export type Place = { page: string; rest: string };

/** Reads `#/contact/ID`; anything else is Today. */
export function placeOf(hash: string): Place {
  const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return { page: page === '' ? 'today' : page.split('?')[0]!, rest: rest.join('/') };
}

/** The place in the address bar; goes along with it, back and forward included. */
export function usePlace(): [Place, (place: string) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const moved = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return [
    place,
    (to) => {
      location.hash = to;
    },
  ];
}
