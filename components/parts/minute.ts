/** The minute of this page's life: what was asked is asked again in the next one, so that when we last looked stays true. */
export const minute = () => Math.floor(performance.now() / 60_000);
