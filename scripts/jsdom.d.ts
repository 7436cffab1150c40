/** jsdom brings no types of its own; this is what the readers' tests and scripts use of it. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html?: string | Uint8Array, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
    serialize(): string;
  }
}
