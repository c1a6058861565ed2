import { randomBytes } from "node:crypto";

// Crockford's alphabet, as in ids: it survives being read aloud in a noisy room.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 10;

/** A fresh code of 50 random bits. Nobody comes upon it by trying. */
export function newCardCode(): string {
  let code = "";
  for (const byte of randomBytes(length)) code += alphabet[byte & 31] ?? "";
  return code;
}

/** The code as it is read from a card and typed: "k7mq2-xbd4c". */
export const readableCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/**
 * The code that somebody typed or pasted, or null where it cannot be one. Case, spaces, hyphens and letters that are taken
 * for one another do not matter; a whole address will do too.
 */
export function typedCode(text: string): string | null {
  const last = /\/c\/([^/?#]*)/.exec(text)?.[1] ?? text;
  const code = last
    .toLowerCase()
    .replace(/[\s\u00ad\p{Pd}]/gu, "")
    .replace(/[il]/g, "1")
    .replaceAll("o", "0");
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(code) ? code : null;
}
