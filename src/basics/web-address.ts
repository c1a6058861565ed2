/** The address a person typed, if it is one that may be linked: http, https or mailto. Anything else, `javascript:` among it, is null. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/@]+\.[^/@]+:\d/.test(text) ? text : `https://${text}`;
  const address = URL.parse(withScheme);
  if (!address || !["http:", "https:", "mailto:"].includes(address.protocol)) return null;
  if (
    address.protocol !== "mailto:" &&
    (!/[^.]\.[^.]/.test(address.hostname) || address.username || address.password)
  )
    return null;
  return address.href;
}
