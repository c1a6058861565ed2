import { createHash } from "node:crypto";
import { constants, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../bin/fingerprint.mjs";
import { type Place, settings, type Source } from "./place.ts";
import { seedApart } from "./seed-apart.ts";
import { type Landmarks, landmarksFile } from "./seed/index.ts";

const kept = join(root, "bench/.data");

/** Communities in SQLite files, kept from one run to the next as long as nothing changed that they depend on. */
export function inFiles(number: number, say: (line: string) => void): Source {
  const placeAt = (folder: string, landmarks: Landmarks): Place => ({
    landmarks,
    settings: { ...settings, DATA_DIR: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  });
  return {
    async make(size, interviews) {
      const name = `${size}-${interviews === undefined ? "" : `${interviews}-interviews-`}${number}-`;
      const folder = join(kept, `${name}${sources()}`);
      const before = landmarksIn(folder);
      if (before) return placeAt(folder, before);
      mkdirSync(kept, { recursive: true });
      for (const stale of readdirSync(kept).filter((each) => each.startsWith(name)))
        rmSync(join(kept, stale), { recursive: true, force: true });
      const wanted = { members: size, seed: number, ...(interviews === undefined ? {} : { interviews }) };
      say(`Seeding ${size.toLocaleString("en")} members, once.`);
      return placeAt(
        folder,
        await seedApart({ ...wanted, houseKey: settings.SECRET_KEY, dataDir: folder }, say),
      );
    },
    async copy({ settings: { DATA_DIR = "" }, landmarks }) {
      const folder = mkdtempSync(join(tmpdir(), "landfall-bench-"));
      process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      cpSync(DATA_DIR, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
      return placeAt(folder, landmarks);
    },
    close: async () => {},
  };
}

/** What was noted when the seeding was over; a folder without it was never finished. */
function landmarksIn(folder: string): Landmarks | null {
  try {
    return JSON.parse(readFileSync(join(folder, landmarksFile), "utf8")) as Landmarks;
  } catch {
    return null;
  }
}

/** A mark of all that a seeded database depends on. */
function sources(): string {
  const hash = createHash("sha256");
  for (const folder of ["bench/seed", "src/database/migrations", "src/database/tables"])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest("hex").slice(0, 12);
}
