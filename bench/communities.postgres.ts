import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../test/postgres.ts";
import { type Place, settings, type Source } from "./place.ts";
import { seedApart } from "./seed-apart.ts";

/** Communities in a PostgreSQL of our own, which is gone when the run is over. */
export async function openPostgresPlaces(number: number, say: (line: string) => void): Promise<Source> {
  const server = await startPostgres();
  say(`On ${server.version}, with fsync off.`);
  let count = 0;
  const fresh = async (template?: string): Promise<{ name: string; folder: string }> => {
    const name = `bench_${++count}`;
    await administer(server.url, `create database ${name}${template ? ` template ${template}` : ""}`);
    const folder = mkdtempSync(join(tmpdir(), "landfall-bench-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    return { name, folder };
  };
  const placeAt = (name: string, folder: string, landmarks: Place["landmarks"]): Place => ({
    landmarks,
    settings: { ...settings, DATA_DIR: folder, DATABASE_URL: urlOf(server.url, name) },
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      await administer(server.url, `drop database ${name} with (force)`);
    },
  });
  return {
    async make(size, interviews) {
      const { name, folder } = await fresh();
      say(`Seeding ${size.toLocaleString("en")} members.`);
      const databaseUrl = urlOf(server.url, name);
      const wanted = { members: size, seed: number, ...(interviews === undefined ? {} : { interviews }) };
      const where = { dataDir: folder, databaseUrl };
      return placeAt(
        name,
        folder,
        await seedApart({ ...wanted, ...where, houseKey: settings.SECRET_KEY }, say),
      );
    },
    async copy({ settings: { DATABASE_URL = "", DATA_DIR = "" }, landmarks }) {
      const { name, folder } = await fresh(new URL(DATABASE_URL).pathname.slice(1));
      // Where the rest is on PostgreSQL, the interviews lie in a file of their own.
      cpSync(DATA_DIR, folder, { recursive: true });
      return placeAt(name, folder, landmarks);
    },
    close: () => server.stop(),
  };
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
