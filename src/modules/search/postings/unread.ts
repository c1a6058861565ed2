/** Why a page could not be read, as far as whoever asked for it may know. */
export type FetchTrouble = "no-address" | "unreached" | "kept-from-us" | "no-page" | "too-large";

/** A page that is not read. */
export class Unread extends Error {
  constructor(readonly why: FetchTrouble) {
    super(`not read: ${why}`);
    this.name = "Unread";
  }
}
