import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Entry, fromFdPromise, type ZipFile } from "yauzl";
import { fileBytes } from "../../search.ts";

/** Why a packed file is not read: what stands in it is not ours, it is damaged, made to do harm, too much, or from a later day. */
export type OwnUnread = "packed" | "zip-broken" | "zip-unsafe" | "zip-too-full" | "zip-newer";

/** What a file of our own says, and the files beside it: their bytes, or null where one is not there or too large. */
export type OwnZip = {
  lists: Readonly<Record<string, unknown>>;
  /** How large a file beside them says it is; null where none of that name may be read. */
  sizeOf(name: string): number | null;
  file(name: string): Promise<Uint8Array | null>;
};

/** So many bytes of words, so many rows, and so many files, are read of one. */
const mostWords = 24 * 1024 * 1024;
const mostRows = 60_000;
const mostEntries = 5_000;

/**
 * A packed file as it comes in. It waits on the disk without a name, so that neither memory grows with it nor anything is
 * left of it when the house stops meanwhile.
 */
export class PackedFile {
  readonly #at: number;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "landfall-"));
    try {
      this.#at = openSync(join(folder, "search.zip"), "w+", 0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  take(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#at, bytes, written);
  }

  /** What it holds, while `use` looks at it. */
  async read<Result>(use: (zip: OwnZip) => Promise<Result>): Promise<Result | OwnUnread> {
    let zip: ZipFile;
    try {
      zip = await fromFdPromise(this.#at, { autoClose: false, lazyEntries: true, strictFileNames: true });
    } catch {
      return "zip-broken";
    }
    const own = await openOwn(zip);
    return typeof own === "string" ? own : use(own);
  }

  close(): void {
    closeSync(this.#at);
  }
}

async function openOwn(zip: ZipFile): Promise<OwnZip | OwnUnread> {
  if (zip.entryCount > mostEntries) return "zip-too-full";
  const entries = await entriesOf(zip);
  if (typeof entries === "string") return entries;
  const words = entries.get("search.json");
  if (!words) return "packed";
  if (words.uncompressedSize > mostWords) return "zip-too-full";
  const bytes = await bytesOf(zip, words);
  const lists = bytes && listsIn(bytes);
  if (!lists) return "zip-broken";
  if (lists["landfall"] !== "search" || typeof lists["version"] !== "number") return "zip-unsafe";
  if (lists["version"] > 1) return "zip-newer";
  if (rowsIn(lists) > mostRows) return "zip-too-full";
  const small = (name: string): Entry | null => {
    const entry = name.startsWith("files/") ? entries.get(name) : undefined;
    return entry && entry.uncompressedSize <= fileBytes.one ? entry : null;
  };
  return {
    lists,
    sizeOf: (name) => small(name)?.uncompressedSize ?? null,
    file: async (name) => {
      const entry = small(name);
      return entry && bytesOf(zip, entry);
    },
  };
}

const rowsIn = (lists: Readonly<Record<string, unknown>>): number =>
  Object.values(lists).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);

/** What lies in it by name. A name that climbs out of its folder is refused by the reader; one that stands there twice by us. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry> | OwnUnread> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName) || !entry.canDecodeFileData()) return "zip-unsafe";
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    return /path|characters/.test(String(error)) ? "zip-unsafe" : "zip-broken";
  }
  return entries;
}

/** The reader ends it where more comes out of an entry than it said. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(pieces);
}

function listsIn(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof read === "object" && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}
