// Stands outside the database of the pocket, where it can be read without waiting: most pages only want to know that there
// is nothing.
const place = "landfall-card-pocket";

/** For whom this browser keeps pages and cards; null where it is for nobody. */
export function markedFor(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Remembers for whom they are kept; false where this browser keeps nothing. */
export function markFor(member: string): boolean {
  try {
    localStorage.setItem(place, member);
    return true;
  } catch {
    return false;
  }
}

/** Nothing is kept here any more. */
export function unmark(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // What cannot be reached is not there either.
  }
}
