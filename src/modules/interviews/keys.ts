import { createHmac, randomInt } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";

/** The author's key: ten words of 2,048, which is 110 bits, in small letters with one space between. */
export type Key = string & { readonly isKey: unique symbol };

const words = 10;
// No two words of the list begin with the same four letters.
const byBeginning = new Map(wordlist.map((word) => [word.slice(0, 4), word]));

/** A fresh key. */
export const newKey = (): Key =>
  Array.from({ length: words }, () => wordlist[randomInt(wordlist.length)] ?? "").join(" ") as Key;

/**
 * The key that somebody typed, however they spaced and capitalised it; the first four letters of each word are enough. Null
 * where it cannot be one.
 */
export function readKey(text: string): Key | null {
  const typed =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (typed.length !== words) return null;
  const known = typed.map((word) => {
    const found = byBeginning.get(word.slice(0, 4));
    return found?.startsWith(word) ? found : null;
  });
  return known.includes(null) ? null : (known.join(" ") as Key);
}

/** What the database knows of a key and of its feed: keyed hashes, from which nobody gets back. */
export type Marks = { key_mark: string; feed_mark: string };

/** The marks of a key; `houseKey` is the server's own. */
export const marksOf = (houseKey: string, key: Key): Marks => ({
  key_mark: keyed(houseKey, `interview key ${key}`),
  feed_mark: feedMarkOf(houseKey, feedSecretOf(key)),
});

/** The last part of the address of the author's private feed: made from the key, which it does not give away. */
export const feedSecretOf = (key: Key): string => keyed(key, "feed of an interview").slice(0, 26);

/** The mark under which the feed's address is known. */
export const feedMarkOf = (houseKey: string, feedSecret: string): string =>
  keyed(houseKey, `interview feed ${feedSecret}`);

const keyed = (secret: string, text: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url");
