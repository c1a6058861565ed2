import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { type Id, newId, toAddress } from "../basics/ids.ts";
import { instantText } from "../basics/instant.ts";
import type { FilesTable } from "./tables/foundation.ts";

type Tables = { files: FilesTable };

/**
 * Files that people leave with us. Each lies encrypted in a folder; its key lies in its row. Erasing the row makes
 * every copy unreadable, those in backups too.
 */
export type FileStore = {
  /** Keeps the bytes and returns the id under which they are found. */
  keep(db: Kysely<Tables>, bytes: Uint8Array, mediaType: string, now: Temporal.Instant): Promise<Id>;
  /** The bytes as they were given, or null where the file was erased. Throws where the copy on disk was changed. */
  open(db: Kysely<Tables>, id: Id): Promise<{ bytes: Uint8Array; mediaType: string } | null>;
  /** Erases the key, then the bytes. */
  erase(db: Kysely<Tables>, id: Id): Promise<void>;
};

/** A file store in a folder. */
export function openFiles(folder: string): FileStore {
  const pathOf = (id: Id): string => join(folder, toAddress(id));
  return {
    async keep(db, bytes, mediaType, now) {
      const id = newId();
      const key = randomBytes(32);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // NOTE: the bytes first, under another name: a crash leaves a stray file, never a row without its file.
      await writeFile(`${pathOf(id)}.new`, sealed(key, bytes), { mode: 0o600, flush: true });
      await rename(`${pathOf(id)}.new`, pathOf(id));
      await db
        .insertInto("files")
        .values({
          id,
          key: key.toString("base64url"),
          media_type: mediaType,
          size: bytes.length,
          kept_at: instantText(now),
        })
        .execute();
      return id;
    },
    async open(db, id) {
      const row = await db.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
      if (!row) return null;
      const bytes = opened(Buffer.from(row.key, "base64url"), await readFile(pathOf(id)));
      return { bytes, mediaType: row.media_type };
    },
    async erase(db, id) {
      await db.deleteFrom("files").where("id", "=", id).execute();
      await rm(pathOf(id), { force: true });
    },
  };
}

function sealed(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function opened(key: Uint8Array, sealedBytes: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, sealedBytes.subarray(0, 12));
  decipher.setAuthTag(sealedBytes.subarray(12, 28));
  return Buffer.concat([decipher.update(sealedBytes.subarray(28)), decipher.final()]);
}
