const HOSTS = /^outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft)$/;

/** Whether an address is that of the mail in Outlook on the web. */
export function isOutlook(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.test(url.hostname) && url.pathname.startsWith('/mail');
}
