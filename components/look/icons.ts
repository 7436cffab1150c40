/**
 * The icons, drawn for Onward on a 16 px field: 1.5 px stroke, round ends and joins, no fills, about 2 px of margin.
 * Each is a constant of its own, so that a bundle carries only those that it shows.
 */

export const awayIcon = 'M2.5 8.5a5.5 5.5 0 0 1 11 0ZM8 8.5v4.75M5.5 13.25h5M8 3v-.75';
export const backIcon = 'm9.75 4-4 4 4 4';
export const bellIcon = 'M3 11.25h10M4.25 11.25V7a3.75 3.75 0 0 1 7.5 0v4.25M6.75 13.5h2.5';
export const bookIcon =
  'M4.75 2.5h6.5c.7 0 1.25.55 1.25 1.25v8.5c0 .7-.55 1.25-1.25 1.25h-6.5c-.7 0-1.25-.55-1.25-1.25v-8.5c0-.7.55-1.25 1.25-1.25ZM6.25 2.5v11M8.75 5.5h1.25';
export const bulbIcon =
  'M6.25 11.5v-.55c0-.65-.35-1.15-.85-1.65a3.95 3.95 0 1 1 5.2 0c-.5.5-.85 1-.85 1.65v.55ZM6.5 13.75h3';
export const calendarIcon =
  'M4.25 3.25h7.5c.83 0 1.5.67 1.5 1.5v7c0 .83-.67 1.5-1.5 1.5h-7.5c-.83 0-1.5-.67-1.5-1.5v-7c0-.83.67-1.5 1.5-1.5ZM2.75 6.5h10.5M5.5 2v2M10.5 2v2';
export const chartIcon = 'M2.5 13.25h11M4.5 10.5V8M8 10.5v-7M11.5 10.5V6';
export const checkIcon = 'm3.25 8.4 3.2 3.2 6.3-7';
export const chevronDownIcon = 'm4 6.25 4 4 4-4';
export const chevronUpIcon = 'm4 9.75 4-4 4 4';
export const clockIcon = 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 5v3l2 1.5';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const copyIcon =
  'M6.75 5.5h5c.7 0 1.25.55 1.25 1.25v5c0 .7-.55 1.25-1.25 1.25h-5c-.7 0-1.25-.55-1.25-1.25v-5c0-.7.55-1.25 1.25-1.25ZM10.5 5.25v-1C10.5 3.55 9.95 3 9.25 3h-5C3.55 3 3 3.55 3 4.25v5c0 .7.55 1.25 1.25 1.25h1';
export const dragIcon =
  'M5.5 3.9a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM9.7 3.9a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM5.5 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM9.7 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM5.5 12.1a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM9.7 12.1a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0Z';
export const editIcon =
  'm2.75 13.25.65-3 6.95-6.95a1.2 1.2 0 0 1 1.7 0l.65.65a1.2 1.2 0 0 1 0 1.7L5.75 12.6ZM9.25 4.5l2.25 2.25';
export const enterIcon = 'M12.5 4.25v3c0 .83-.67 1.5-1.5 1.5H3.75M6.25 6.25l-2.5 2.5 2.5 2.5';
export const exportIcon = 'M8 2.5v7.25M4.75 6.5 8 9.75l3.25-3.25M2.75 13.25h10.5';
export const forwardIcon = 'm6.25 4 4 4-4 4';
export const importIcon = 'M8 9.75V2.5M4.75 5.75 8 2.5l3.25 3.25M2.75 13.25h10.5';
export const libraryIcon = 'M3.25 3v10.25M6.5 3v10.25M9.5 3.25l3.25 9.75';
export const linkIcon =
  'M7 9.5a2.5 2.5 0 0 0 3.6.1l2.1-2.1a2.5 2.5 0 0 0-3.55-3.55L8.4 4.7M9 6.5a2.5 2.5 0 0 0-3.6-.1L3.3 8.5a2.5 2.5 0 0 0 3.55 3.55l.75-.75';
export const lockIcon =
  'M4.5 7.25h7c.55 0 1 .45 1 1v4c0 .55-.45 1-1 1h-7c-.55 0-1-.45-1-1v-4c0-.55.45-1 1-1ZM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25';
export const menuIcon = 'M2.75 4.5h10.5M2.75 8h10.5M2.75 11.5h10.5';
export const momentumIcon = 'm2.5 11 3.75-3.75 2.5 2.5L13.25 5.25M9.75 5h3.75v3.75';
export const moreIcon =
  'M3.1 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM7.6 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM12.1 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0Z';
export const openIcon =
  'M9.5 2.75h3.75V6.5M13 3 7.75 8.25M11.75 9.25V12c0 .7-.55 1.25-1.25 1.25H4c-.7 0-1.25-.55-1.25-1.25V5.5c0-.7.55-1.25 1.25-1.25h2.75';
export const pauseIcon = 'M5.75 3.5v9M10.25 3.5v9';
export const personIcon = 'M8 7.75a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3.25 13.25a4.75 4.75 0 0 1 9.5 0';
export const pinIcon = 'M5.5 2.75h5M6.25 2.75v3.5L4.5 8.75h7L9.75 6.25v-3.5M8 8.75v4.75';
export const pipelineIcon = 'M3 3v10M6.33 3v6.5M9.67 3v8M13 3v5.25';
export const playIcon = 'M5 3.25v9.5L12.5 8Z';
export const plusIcon = 'M8 3.25v9.5M3.25 8h9.5';
export const printIcon =
  'M4.75 6V2.75h6.5V6M4.75 11.25h-1c-.7 0-1.25-.55-1.25-1.25V7.25C2.5 6.55 3.05 6 3.75 6h8.5c.7 0 1.25.55 1.25 1.25V10c0 .7-.55 1.25-1.25 1.25h-1M4.75 9.5h6.5v3.75h-6.5Z';
export const pulseIcon = 'M2 8.25h2.5L6.4 3.5l3 9 1.9-4.25H14';
export const puzzleIcon = 'M3 5.25h2.85a1.6 1.6 0 1 1 3 0h2.4V7.9a1.6 1.6 0 1 1 0 3v2.35H3Z';
export const searchIcon = 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.25 10.25l3.25 3.25';
export const settingsIcon =
  'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5ZM5.75 9.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5Z';
export const swapIcon = 'M3.25 5.25h9.25M10 2.75l2.5 2.5-2.5 2.5M12.75 10.75H3.5M6 8.25l-2.5 2.5 2.5 2.5';
export const tableIcon =
  'M3.75 3h8.5c.7 0 1.25.55 1.25 1.25v7.5c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25v-7.5C2.5 3.55 3.05 3 3.75 3ZM2.5 6.5h11M2.5 9.75h11M6 6.5V13';
export const trashIcon =
  'M2.75 4.5h10.5M6 4.25V2.75h4v1.5M4 4.5l.6 8.75h6.8L12 4.5M6.75 7.25v3.5M9.25 7.25v3.5';
export const undoIcon = 'M5.5 3 2.75 5.75 5.5 8.5M2.75 5.75h6.5a3.5 3.5 0 0 1 0 7H6.25';
export const warningIcon = 'M8 2.75 14 13H2ZM8 6.5v3M8 11.15v.1';
