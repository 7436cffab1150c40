import type { VNode } from 'preact';
import type { PageProps } from './page-props.ts';

/** A page of the dashboard is a module of its own that exports `Page`. */
export type PageModule = { Page: (props: PageProps) => VNode };
export type PageName =
  | 'calendar'
  | 'pipeline'
  | 'momentum'
  | 'library'
  | 'away'
  | 'settings'
  | 'health'
  | 'review';

/** The pages beside Today, Book and Contact, loaded when they are opened. What is not here is nowhere linked. */
export const pages: Partial<Record<PageName, () => Promise<PageModule>>> = {
  calendar: () => import('../calendar/page.tsx'),
  pipeline: () => import('../pipeline/page.tsx'),
  momentum: () => import('../momentum/page.tsx'),
  library: () => import('../library/page.tsx'),
  away: () => import('../away/page.tsx'),
  review: () => import('../review/page.tsx'),
  health: () => import('../health/page.tsx'),
  settings: () => import('../settings/page.tsx'),
};
