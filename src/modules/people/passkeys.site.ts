/** Where a passkey is good: the name that it is made for, and the one address at which browsers offer it. */
export type PasskeySite = { id: string; origin: string };

/** The site of this server, or null where browsers allow no passkeys: at an address of numbers, and on plain http anywhere but on the machine itself. */
export function passkeySite(publicUrl: string): PasskeySite | null {
  const { protocol, hostname, origin } = new URL(publicUrl);
  const isNumbers = /^[\d.]+$|^\[/.test(hostname);
  const isHere = hostname === "localhost" || hostname.endsWith(".localhost");
  return !isNumbers && (protocol === "https:" || isHere) ? { id: hostname, origin } : null;
}
