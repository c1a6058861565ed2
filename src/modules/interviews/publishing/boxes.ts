import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** The key of a batch: 32 bytes. */
export type BatchKey = Uint8Array;

/** Bytes within a box, packed: more than the longest answers to every question take. Each box is as large as any other. */
const room = 160 * 1024;
const nonceBytes = 12;
const tagBytes = 16;

/** Seals a text so that without the key nothing shows, not its length either. Null where it is too long. */
export function sealBox(key: BatchKey, text: string): Uint8Array | null {
  const packed = deflateRawSync(text);
  if (packed.length > room - 4) return null;
  const plain = Buffer.alloc(room);
  plain.writeUInt32BE(packed.length);
  packed.copy(plain, 4);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What was sealed; null where the key is another, or the box was changed. */
export function openBox(key: BatchKey, box: Uint8Array): string | null {
  if (box.length !== nonceBytes + tagBytes + room) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, nonceBytes));
  decipher.setAuthTag(box.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const plain = Buffer.concat([decipher.update(box.subarray(nonceBytes + tagBytes)), decipher.final()]);
    return inflateRawSync(plain.subarray(4, 4 + plain.readUInt32BE())).toString();
  } catch {
    return null;
  }
}

/** The mark of a box that whoever has the author's key finds it by, and nobody without the key of the batch. */
export const boxMark = (key: BatchKey, keyMark: string): string =>
  createHmac("sha256", key).update(`box ${keyMark}`).digest("base64url");
