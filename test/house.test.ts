import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { tableOwners } from "../src/database/owners.ts";
import * as habits from "./laws/habits.ts";
import { everyRoomIsWalked } from "./laws/kept-away.ts";
import { oneKeyOneSaying } from "./laws/said.ts";
import * as rooms from "./laws/rooms.ts";
import { type Law, readSources, type Sources } from "./laws/sources.ts";
import { everyOwnerStands, onlyTheOwnerWrites } from "./laws/tables.ts";

// Each law holds in the house, is broken by each of its plants, and by nothing in what it lets pass.
type Article = { law: Law; broken: Sources[]; kept: Sources };

const groups = "src/modules/groups/commitments.ts";
const owners = { members: "modules/people", commitments: "modules/groups", jobs: "jobs" };
const from = (address: string): string => `import { a } from "${address}";\n`;

const articles: Record<string, Article> = {
  "a room is entered by its door": {
    law: rooms.byTheDoor,
    broken: [
      { [groups]: from("../people/members.ts") },
      { [groups]: `import {\n  type A,\n  b,\n} from "../people/urls.ts";` },
      { [groups]: `export * from "../people/members.ts";` },
      { [groups]: `const late = await import("../people/members.ts");` },
      { "src/app.tsx": from("./modules/groups/routes.tsx") },
      { "src/modules/groups/commitments.test.ts": from("../people/members.ts") },
    ],
    kept: {
      [groups]: from("../people/index.ts") + from("./reports.ts"),
      "src/app.tsx": from("./modules/groups/index.ts"),
    },
  },
  "a room visits only where it may": {
    law: rooms.onlyWhereInvited,
    broken: [
      { [groups]: from("../contacts/index.ts") },
      { "src/modules/people/members.ts": from("../groups/index.ts") },
      { "src/modules/interviews/answers.ts": from("../groups/index.ts") },
      { "src/modules/host/office.ts": from("../figures/index.ts") },
      { "src/modules/today/today.reads.ts": `import type { A } from "../host/index.ts";` },
    ],
    kept: {
      [groups]: from("../people/index.ts"),
      "src/modules/today/today.reads.ts": from("../groups/index.ts"),
    },
  },
  "every room stands in the plan": {
    law: rooms.everyRoomIsPlanned,
    broken: [{ "src/modules/cellar/index.ts": "" }],
    kept: { "src/modules/groups/index.ts": "" },
  },
  "each part stands on those below it": {
    law: rooms.onlyDownwards,
    broken: [
      { "src/basics/ids.ts": from("../database/index.ts") },
      { "src/database/connect.ts": from("../web/forms.ts") },
      { "src/web/session.ts": from("../modules/people/index.ts") },
      { "src/delivery/mail.ts": from("../journal/index.ts") },
      { "src/web/frame.ts": from("../app.tsx") },
      { [groups]: from("../../browser/main.ts") },
      { "src/cellar/wine.ts": from("../basics/ids.ts") },
    ],
    kept: { "src/database/connect.ts": from("../basics/ids.ts"), "src/main.ts": from("./app.tsx") },
  },
  "nobody calls notifications": {
    law: rooms.nobodyCallsNotifications,
    broken: [
      { [groups]: from("../notifications/index.ts") },
      { "src/jobs/worker.ts": from("../modules/notifications/index.ts") },
      { "src/demo/index.ts": from("../modules/notifications/index.ts") },
    ],
    kept: { "src/app.tsx": from("./modules/notifications/index.ts") },
  },
  "every room is walked by somebody who is kept away": {
    law: everyRoomIsWalked,
    broken: [
      { "src/modules/contacts/urls.ts": "export const contactUrls = {};" },
      {
        "src/modules/groups/urls.ts": "export const groupUrls = {};",
        "src/modules/people/kept-away.test.ts": "const urls = { ...peopleUrls };",
      },
    ],
    kept: {
      "src/modules/groups/urls.ts": "export const groupUrls = {};",
      "src/modules/people/kept-away.test.ts": "const urls = { ...peopleUrls, ...groupUrls };",
      "src/modules/host/urls.ts": "export const hostUrls = {};",
    },
  },
  "one key, one saying": {
    law: oneKeyOneSaying,
    broken: [
      {
        [groups]: `export const a_Sayings: Record<string, string> = {\n  "list-sent": "Sent.",\n};`,
        "src/modules/host/said.ts": `export const hostSayings: Record<string, string> = {\n  kept: "Kept.",\n  "list-sent": "Gone.",\n};`,
      },
      {
        [groups]: `export const aSayings: Record<string, string> = { kept: "Kept." };`,
        "src/modules/host/said.ts": `export const hostSayings: Record<string, string> = {\n  kept: "Kept.",\n};`,
      },
    ],
    kept: {
      [groups]: `export const aSayings: Record<string, string> = {\n  kept: "Kept.",\n};\nexport const aProblems = {\n  kept: {\n    title: "No",\n  },\n  gone: {\n    title: "Gone",\n  },\n};`,
      "src/modules/host/said.ts": `export const hostSayings: Record<string, string> = {\n  ...aSayings,\n  gone: "Gone.",\n};`,
    },
  },
  "nothing leans on each other": {
    law: rooms.noCircles,
    broken: [
      { "src/web/a.ts": from("../database/a.ts"), "src/database/a.ts": from("../web/b.ts") },
      {
        "src/web/a.ts": from("../jobs/a.ts"),
        "src/jobs/a.ts": from("../journal/a.ts"),
        "src/journal/a.ts": from("../web/a.ts"),
      },
    ],
    kept: { "src/web/a.ts": from("./b.ts") + from("../basics/a.ts"), "src/web/b.ts": from("../basics/a.ts") },
  },
  "nothing within a room leans on each other": {
    law: rooms.noCirclesWithin,
    broken: [
      {
        "src/modules/groups/wall/a.ts": from("../meetings/a.ts"),
        "src/modules/groups/meetings/b.ts": from("../wall/b.ts"),
      },
      { "src/web/a.ts": `import type { B } from "./b.ts";`, "src/web/b.ts": from("./a.ts") },
    ],
    kept: {
      "src/modules/groups/index.ts": from("./wall/a.ts"),
      "src/modules/groups/wall/a.ts": from("../access.ts") + from("../meetings/a.ts"),
      "src/modules/groups/meetings/a.ts": from("../access.ts"),
    },
  },
  "only the owner writes a table": {
    law: onlyTheOwnerWrites(owners),
    broken: [
      { [groups]: `await db.insertInto("members").values(row).execute();` },
      { [groups]: `await db\n  .updateTable("members as m")\n  .set(row).execute();` },
      { [groups]: `await db.deleteFrom(["commitments", "members"]).execute();` },
      { [groups]: `await db.mergeInto("members").execute();` },
      { [groups]: "await sql`insert into members (id) values (1)`.execute(db);" },
      { [groups]: "await sql`update members\n set name = ${name}`.execute(db);" },
      { [groups]: "await sql.raw('delete from \"members\"').execute(db);" },
      { [groups]: "await db.insertInto(table).values(row).execute();" },
      { [groups]: "await sql`delete from ${sql.table(table)}`.execute(db);" },
      { [groups]: `await db.insertInto("cellars").values(row).execute();` },
      { "src/demo/index.ts": `await db.insertInto("members").values(row).execute();` },
      { "src/web/session.ts": `await db.deleteFrom("jobs").execute();` },
    ],
    kept: {
      [groups]: `await db.insertInto("commitments").values(row).execute(); // never deleteFrom("members")
        await db.selectFrom("members").execute(); const words = "You can update members of your group and delete from the list";`,
      "src/database/migrations/0001.ts": `await db.insertInto("members").values(row).execute();`,
    },
  },
  "every owner stands": {
    law: everyOwnerStands({ wine: "cellar" }, Object.keys(rooms.visits)),
    broken: [{ "src/jobs/index.ts": "" }],
    kept: { "src/cellar/wine.ts": "" },
  },
  "the environment is read at the front door": {
    law: habits.environmentAtTheDoor,
    broken: [
      { [groups]: `const zone = process.env["TZ"];` },
      { "src/config.ts": "readConfig(process.env)" },
      { "src/web/guard.ts": `import { env } from "node:process";` },
      { "src/web/guard.ts": "const { env } = process;" },
    ],
    kept: {
      "src/main.ts": "readConfig(process.env)",
      "src/config.ts": "// unlike process.env this is checked",
    },
  },
  "everything is escaped": {
    law: habits.everythingEscaped,
    broken: [
      { "src/web/notes.tsx": "<p dangerouslySetInnerHTML={{ __html: words }} />" },
      { "src/browser/morph.ts": "element.innerHTML = words;" },
    ],
    kept: { "src/web/notes.tsx": "<p>{words}</p>" },
  },
  "no style and no script inside a page": {
    law: habits.nothingInline,
    broken: [
      { "src/web/bar.tsx": `<p style="width: 3em">` },
      { "src/web/bar.tsx": "<p style={{ width: 3 }}>" },
      { "src/web/bar.tsx": "<style>{rules}</style>" },
      { "src/web/bar.tsx": `<button onclick="go()">` },
      { "src/web/bar.tsx": "<button onClick={go}>" },
      { "src/web/bar.tsx": "<script>{words}</script>" },
    ],
    kept: {
      "src/web/layout.tsx": `<script type="module" src={frame.assets.script}></script><p class="style">`,
    },
  },
  "files are short": {
    law: habits.shortFiles,
    broken: [{ [groups]: "a\n".repeat(251) }],
    kept: { [groups]: "a\n".repeat(250) },
  },
  "names say who owns a thing": {
    law: habits.honestNames,
    broken: [
      { "src/web/utils.ts": "" },
      { "src/web/form-helpers.ts": "" },
      { "src/modules/common/index.ts": "" },
      { "src/web/formFields.ts": "" },
      { [groups]: "function handleReport() {}" },
      { [groups]: "class GroupManager {}" },
    ],
    kept: { [groups]: "function report() {}", "src/modules/groups/commitments.reads.ts": "" },
  },
  "nothing is left for later": {
    law: habits.nothingLeftOpen,
    broken: [{ [groups]: "// TODO later" }, { [groups]: "// @ts-ignore" }],
    kept: { [groups]: "// nothing to do" },
  },
  "pages speak calmly": {
    law: habits.calmWords,
    broken: [
      { "src/web/a.tsx": "<p>Well done!</p>" },
      { "src/web/a.tsx": '"Welcome!"' },
      { "src/web/a.tsx": "<p>\u{1F389}</p>" },
    ],
    kept: { "src/web/a.tsx": "<p>Well done.</p>; if (!a || a !== b) c!.d = e![0];" },
  },
};

const house = readSources(process.cwd(), ["src", "test", "bin"]);
const inTheHouse: Record<string, Law> = {
  "only the owner writes a table": onlyTheOwnerWrites(tableOwners),
  "every owner stands": everyOwnerStands(tableOwners, Object.keys(rooms.visits)),
};

describe("The laws of the house", () => {
  test("the house was read", () => {
    assert.ok(Object.hasOwn(house, join("src", "main.ts").replaceAll("\\", "/")));
  });

  for (const [name, { law, broken, kept }] of Object.entries(articles)) {
    test(`${name}: it holds`, () => {
      assert.deepEqual((inTheHouse[name] ?? law)(house), []);
    });
    test(`${name}: what breaks it is found`, () => {
      for (const plant of broken) assert.notDeepEqual(law(plant), [], `passed over ${JSON.stringify(plant)}`);
      assert.deepEqual(law(kept), []);
    });
  }
});
