import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Instrument, Target } from "./evidence.ts";
import * as clues from "./clues.ts";
import type { Case } from "./community.ts";
import { type Copy, copyOf } from "./loot.ts";

/** What the one who plants knows: who wrote what, and when. */
type Truth = { target: Target; member: number; at: number };

/** A breach that an instrument must find: what stands in the copy of a day. */
export type Plant = {
  finds: Instrument;
  kind: "interview" | "comment";
  /** Whether it has to lie in the copy of each day; the last one will do for others. */
  isDaily?: true;
  into(files: Planted, truths: Truth[]): void;
};

type Planted = { main: DatabaseSync; interviews: DatabaseSync; files: Copy["files"]; day: string };

/** One of each kind, for each instrument. */
export const plants: Readonly<Record<string, Plant>> = {
  "a mark of the session beside an interview": {
    finds: clues.equalValues,
    kind: "interview",
    into({ main, interviews }, truths) {
      interviews.exec("alter table interviews add column session text");
      for (const { target, member } of truths) {
        const hash = main.prepare("select secret_hash from sessions where member_id = ?").get(member)?.[
          "secret_hash"
        ];
        interviews
          .prepare("update interviews set session = ? where number = ?")
          .run(String(hash), target.number);
      }
    },
  },
  "a column with the millisecond": {
    finds: clues.fineTimes,
    kind: "interview",
    into({ interviews }, truths) {
      interviews.exec("alter table interviews add column made integer");
      for (const { target, at } of truths)
        interviews.prepare("update interviews set made = ? where number = ?").run(at, target.number);
    },
  },
  "a table that numbers its rows in secret": {
    finds: clues.neighbours,
    kind: "comment",
    into({ interviews }, truths) {
      interviews.exec("create table lines (words text, member_id integer, padding text)");
      const insert = interviews.prepare("insert into lines values (?, ?, '')");
      for (const { target, member } of truths) {
        insert.run("By name.", member);
        insert.run(target.words, null);
      }
    },
  },
  "a write-ahead log that was not cut": {
    finds: clues.writeAheadLog,
    kind: "comment",
    into({ interviews, files }, truths) {
      const sign =
        interviews.prepare(`insert into comments (number, place, form_id, name_kind, name, member_id, words,
        commented_on, hidden_by, thanks, version) values (1, ?, ?, 'member', 'Ana', ?, ?, '2026-11-25', '', 0, 0)`);
      const remark = (index: number): string => `Planted remark ${index} of hers.`;
      for (const [index, { member }] of truths.entries())
        sign.run(1_000 + index, 1_000 + index, member, remark(index));
      interviews.exec("create table lines (words text); pragma wal_checkpoint(truncate)");
      interviews.exec("pragma journal_mode = wal; pragma wal_autocheckpoint = 0");
      const insert = interviews.prepare("insert into lines values (?)");
      for (const [index, { target }] of truths.entries()) {
        insert.run(remark(index));
        insert.run(target.words);
      }
      const log = `${interviews.location() ?? ""}-wal`;
      files.set("interviews.sqlite-wal", { bytes: readFileSync(log), changed: 0 });
    },
  },
  "the time at which the file was changed": {
    finds: clues.fileTimes,
    isDaily: true,
    kind: "interview",
    into({ files, day }, truths) {
      const newest = truths.filter(({ target }) => target.day === day).at(-1);
      const file = files.get("interviews.sqlite");
      for (const name of ["interviews.sqlite", "interviews.sqlite-wal", "interviews.sqlite-shm"])
        if (file && newest) files.set(name, { ...(files.get(name) ?? file), changed: newest.at });
    },
  },
  "a limit that counts what was done without a name": {
    finds: clues.counters,
    isDaily: true,
    kind: "interview",
    into({ main, day }, truths) {
      for (const { target, member } of truths)
        if (target.day === day)
          main
            .prepare(`insert into rate_limits (key, window_ends_at, uses) values (?, ?, 9)
              on conflict (key) do update set uses = uses + 9`)
            .run(`posting:by:${member}`, `${day}T23:55:00.000Z`);
    },
  },
  "a counter that moved between two copies": {
    finds: clues.twoCopies,
    isDaily: true,
    kind: "interview",
    into({ main, day }, truths) {
      main.exec("alter table members add column seen integer not null default 0");
      for (const { target, member } of truths)
        if (target.day <= day) main.prepare("update members set seen = seen + 1 where id = ?").run(member);
    },
  },
};

/** The case as it would be with a breach in it. */
export function planted(all: Case, plant: Plant): Case {
  const truths = all.told.masked
    .filter(({ kind }) => kind === plant.kind)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ words, who, at }) => {
      const target = all.targets.find((each) => each.words.includes(words));
      const member = all.loot.members[who];
      return target && member ? [{ target, member, at }] : [];
    });
  const { copies: before } = all.loot;
  const copies = before.map((copy, index) =>
    plant.isDaily || index === before.length - 1 ? plantedIn(copy, plant, truths) : copy,
  );
  return { ...all, loot: { ...all.loot, copies } };
}

function plantedIn(copy: Copy, plant: Plant, truths: Truth[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), "landfall-plant-"));
  const files = new Map(copy.files);
  try {
    for (const [name, { bytes }] of files) writeFileSync(join(folder, name), bytes);
    const [main, interviews] = ["main", "interviews"].map(
      (name) => new DatabaseSync(join(folder, `${name}.sqlite`)),
    );
    if (!main || !interviews) throw new Error("Two databases were taken");
    plant.into({ main, interviews, files, day: new Date(copy.at).toISOString().slice(0, 10) }, truths);
    for (const file of [main, interviews]) {
      file.exec("pragma wal_checkpoint(truncate)");
      file.close();
    }
    for (const name of ["main.sqlite", "interviews.sqlite"])
      files.set(name, { changed: files.get(name)?.changed ?? 0, bytes: readFileSync(join(folder, name)) });
    const { main: mains, interviews: rows } = copyOf(
      new Map([...files].filter(([name]) => !/-(wal|shm)$/.test(name))),
      copy.at,
    );
    return { at: copy.at, files, main: mains, interviews: rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
