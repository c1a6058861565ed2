import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromAddress, type Id, newId, toAddress } from "../basics/ids.ts";
import { instantText } from "../basics/instant.ts";
import type { Main } from "./main-database.ts";

/**
 * Files that people leave with us. Each lies encrypted in a folder; its key lies in its row. Erasing the row makes
 * every copy unreadable, those in backups too.
 */
export type FileStore = {
  /** Keeps the bytes and returns the id under which they are found. */
  keep(db: Main, bytes: Uint8Array, mediaType: string, now: Temporal.Instant): Promise<Id>;
  /** The bytes as they were given, or null where the file was erased. Throws where the copy on disk was changed. */
  open(db: Main, id: Id): Promise<{ bytes: Uint8Array; mediaType: string } | null>;
  /** Erases the key, then the bytes. */
  erase(db: Main, id: Id): Promise<void>;
  /** Clears away bytes that nobody can read any more: those whose key was erased, and those of an act that came to nothing. Those of the last day are left, for an act may still be under way. */
  sweep(db: Main, now: Temporal.Instant): Promise<void>;
};

/** Erases the keys of files within a transaction: if it comes to nothing they are as they were. The bytes, unreadable from then on, are swept away later. */
export async function forgetFiles(tx: Main, ids: readonly Id[]): Promise<void> {
  for (let at = 0; at < ids.length; at += handful) {
    await tx
      .deleteFrom("files")
      .where("id", "in", ids.slice(at, at + handful))
      .execute();
  }
}

const handful = 500;

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
      // By the clock of the house, by which it is swept.
      await utimes(`${pathOf(id)}.new`, secondsOf(now), secondsOf(now));
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
    async sweep(db, now) {
      const old = await olderThanADay(folder, now);
      for (let at = 0; at < old.length; at += handful) {
        const some = old.slice(at, at + handful);
        const ids = some.map(({ id }) => id);
        const rows = await db.selectFrom("files").select("id").where("id", "in", ids).execute();
        const known = new Set(rows.map(({ id }) => id));
        for (const { id, name } of some) if (!known.has(id)) await rm(join(folder, name), { force: true });
      }
    },
  };
}

const secondsOf = (at: Temporal.Instant): number => at.epochMilliseconds / 1000;

/** The files in the folder that are ours and not of the last day, also those that were never given their name. */
async function olderThanADay(folder: string, now: Temporal.Instant): Promise<{ id: Id; name: string }[]> {
  const until = now.subtract({ hours: 24 }).epochMilliseconds;
  const old: { id: Id; name: string }[] = [];
  for (const name of await namesIn(folder)) {
    const id = fromAddress(name.replace(/\.new$/, ""));
    if (id === null) continue;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < until) old.push({ id, name });
  }
  return old;
}

/** None where nobody left a file yet. */
const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });

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
