/** The e-mail address a person typed, in the one form we keep (small letters), or null where it is not one. Stricter than the standard: nothing that a mail header could misread. */
export function emailAddress(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text.length > 254) return null;
  return /^[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/.test(
    text,
  ) && !text.includes("..")
    ? text
    : null;
}
