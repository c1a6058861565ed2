// Stands outside the database of the pocket, where it can be read without waiting: most pages only want to know that there
// is nothing.
const place = "landfall-card-pocket";

/** Where it is noted for a while which cards were sent. */
export const sentPlace = "landfall-cards-sent";

/** For whom this browser keeps pages and cards; null where it is for nobody. */
export const markedFor = (): string | null => notedInPlace(place);

/** Remembers for whom they are kept; false where this browser keeps nothing. */
export const markFor = (member: string): boolean => noteInPlace(place, member);

/** Nothing is kept here any more. */
export function unmark(): void {
  // What cannot be reached is not there either.
  noteInPlace(place, null);
  noteInPlace(sentPlace, null);
}

/** What is noted in a place that every page of this browser can look into; null where nothing is. */
export function notedInPlace(where: string): string | null {
  try {
    return localStorage.getItem(where);
  } catch {
    return null;
  }
}

/** Notes something there, or nothing more; false where this browser keeps nothing. */
export function noteInPlace(where: string, what: string | null): boolean {
  try {
    if (what === null) localStorage.removeItem(where);
    else localStorage.setItem(where, what);
    return true;
  } catch {
    return false;
  }
}
