/**
 * The public id in the address of a LinkedIn profile (`https://www.linkedin.com/in/ines-duarte/?trk=x` is
 * `ines-duarte`), decoded, lower case; null for every other address.
 */
export function linkedinProfileId(address: string): string | null {
  const found = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]{1,3000})/i.exec(
    address.trim(),
  );
  if (!found?.[1]) return null;
  try {
    return decodeURIComponent(found[1]).toLowerCase();
  } catch {
    return null;
  }
}
