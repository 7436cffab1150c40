/** A database factory that fails to open, as many times as it is told, and then hands over to a real one. */
export function failingFactory(real: IDBFactory, errors: DOMException[]): IDBFactory & { opened: number } {
  const factory = {
    opened: 0,
    open(name: string, version?: number): IDBOpenDBRequest {
      factory.opened += 1;
      const error = errors.shift();
      return error ? failedRequest(error) : real.open(name, version);
    },
    deleteDatabase(): IDBOpenDBRequest {
      throw new Error('Nobody asked for the database to be deleted');
    },
    cmp: real.cmp.bind(real),
    databases: real.databases.bind(real),
  };
  return factory;
}

function failedRequest(error: DOMException): IDBOpenDBRequest {
  return Object.create(IDBOpenDBRequest.prototype, {
    error: { value: error },
    addEventListener: {
      value: (type: string, listener: () => void) => {
        if (type === 'error') setTimeout(listener);
      },
    },
    removeEventListener: { value: () => {} },
  });
}

/** Timers that a test lets run out by hand; those that nobody needs any more are let go of. */
export function handTimers() {
  const running: { ms: number; ring: () => void }[] = [];
  return {
    /** How long what runs was asked to wait, in ms. */
    waiting: () => running.map((one) => one.ms),
    async ring() {
      running.shift()?.ring();
      await new Promise((resolve) => setTimeout(resolve));
    },
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const one = { ms, ring: resolve };
        running.push(one);
        signal.addEventListener('abort', () => {
          const at = running.indexOf(one);
          if (at !== -1) running.splice(at, 1);
          resolve();
        });
      }),
  };
}
