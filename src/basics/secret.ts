import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret of 256 random bits, fit for an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored of a secret: its SHA-256. A stolen database opens no session. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** A keyed mark of a text: nobody without the server's key can make it. */
export const signText = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest().subarray(0, 20).toString("base64url");

/** Compares two texts in a time that does not depend on where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
