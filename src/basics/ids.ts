import { randomBytes } from "node:crypto";

/** An id: a random whole number of at most 53 bits, so that no order of making shows in it. */
export type Id = number;

/** A fresh id. */
export function newId(): Id {
  const bytes = randomBytes(7);
  return bytes.readUIntBE(0, 6) * 2 ** 5 + (bytes.readUInt8(6) & 31) || newId();
}

// Crockford's alphabet: no i, l, o, u, so that an address survives being read aloud.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** The id as it stands in an address: eleven letters of base 32. */
export function toAddress(id: Id): string {
  let rest = id;
  let text = "";
  for (let i = 0; i < 11; i++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** The id that an address names, or null where the text is not one of ours. */
export function fromAddress(text: string): Id | null {
  if (!/^[0-9a-hjkmnp-tv-z]{11}$/.test(text)) return null;
  let id = 0;
  for (const letter of text) id = id * 32 + alphabet.indexOf(letter);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
