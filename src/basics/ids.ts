import { randomFillSync } from "node:crypto";

/** An id: a random whole number of at most 53 bits, so that no order of making shows in it. */
export type Id = number;

const bytesOfOne = 7;
// A page with many forms needs many ids, and fetching bytes one by one costs more than the bytes.
const stock = Buffer.alloc(bytesOfOne * 256);
let used = stock.length;

/** A fresh id. */
export function newId(): Id {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  const at = used;
  used += bytesOfOne;
  return stock.readUIntBE(at, 6) * 2 ** 5 + (stock.readUInt8(at + 6) & 31) || newId();
}

// Crockford's alphabet: no i, l, o, u, so that an address survives being read aloud.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** The id as it stands in an address: eleven letters of base 32. */
export function toAddress(id: Id): string {
  // Two halves of 30 bits or fewer, for which the quicker arithmetic will do.
  const low = id % 2 ** 30;
  return letters((id - low) / 2 ** 30, 5) + letters(low, 6);
}

function letters(part: number, count: number): string {
  let text = "";
  for (let shift = 5 * (count - 1); shift >= 0; shift -= 5) text += alphabet[(part >> shift) & 31] ?? "";
  return text;
}

/** The id that an address names, or null where the text is not one of ours. */
export function fromAddress(text: string): Id | null {
  if (!/^[0-9a-hjkmnp-tv-z]{11}$/.test(text)) return null;
  let id = 0;
  for (const letter of text) id = id * 32 + alphabet.indexOf(letter);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
