import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../src/basics/ids.ts";
import { type Answered, ask, cellFor, filled, isWelcome, prepare, wordsOf } from "./asking.ts";
import { type Before, before, changesOf, type Rows } from "./changes.ts";
import type { Route } from "./addresses.ts";
import { cellOf, type Fields, type Row, welcomeAt } from "./row.ts";
import { table } from "./table.ts";
import { type Undone, undoing } from "./undone.ts";
import { inWorld, type Role, roles, type World } from "./world.ts";

// What a form may bring along besides what somebody wrote: ids, and fields that it does not have.

/** Ids that forms can bring and that the rows of the table do without. */
const alsoIds: Readonly<Partial<Record<Route, Fields>>> = {
  "GET /groups/:group/commitments/new": { for: ":member", carries: ":told" },
  "GET /commitments/new": { carries: ":told" },
  "POST /groups/:group/commitments": { for: ":member", said: ":meeting", carries: ":told" },
  "POST /commitments": { carries: ":told" },
  "POST /host/invitations/:invitation/revocation": { list: ":list" },
};

/** Where another's is as good: both who wait are asked, so that either can keep the group together; a card is shown to all. */
const asGood = [
  "POST /groups/formings organiser somebody else's",
  "POST /card/exchange code somebody else's",
];

/** Ids that say only where to go back to, since when, or who of those on the page: one that does not fit is left out, and the rest is done. */
const leftOut = ["concern", "list", "present", "said"];

type Attempt = Answered & { changes: Rows };
type Tries = (row: Row, role: Role, fields: Fields) => Promise<Attempt>;

const attempts =
  (world: World, undone: Undone, was: Before): Tries =>
  (row, role, fields) =>
    undone(async (handles) => {
      const act = () => ask(world, table, role, row, { fields });
      const { result, changes } = await changesOf(world.town, handles, was, act);
      return { ...result, changes };
    });

const posts = (): Row[] => [...table.values()].filter(({ route }) => route.startsWith("POST "));

test("an id in a form or a question that is somebody else's is answered like one that never was, and nothing is changed by it", () =>
  inWorld(async (world) => {
    const tries = attempts(world, undoing(world.town), await before(world.town));
    const amiss: string[] = [];
    for (const row of table.values())
      for (const [name, value] of idsSentTo(row))
        for (const role of welcomeAt(row)) {
          const put = (id: string): Fields => ({
            [name]: typeof value === "string" ? id : [...value.slice(1), id],
          });
          const answers: [string, Attempt][] = [];
          const never = toAddress(newId());
          const ids = {
            never,
            "of another kind": world.others[":list"] ?? "",
            ...anothersFor(world, role, value),
          };
          for (const [which, id] of Object.entries(ids)) {
            const answer = await tries(row, role, filled(world, put(id)));
            const [leads, html] = [wordsOf(answer.leads, [id]), wordsOf(answer.html, [id])];
            answers.push([which, { ...answer, leads, html }]);
          }
          const [first] = answers;
          for (const [which, answer] of answers) {
            const isSame = JSON.stringify(answer) === JSON.stringify(first?.[1]);
            const isRefused =
              `${answer.status}` !== cellOf(row, role) && (row.first.length > 0 || isEmpty(answer.changes));
            if (!isSame) if (asGood.includes(`${row.route} ${name} ${which}`)) continue;
            if (!isSame || isRefused === leftOut.includes(name))
              amiss.push(
                `${row.route} ${name} ${which} as ${role}: ${answer.status} ${Object.keys(answer.changes).join(" ")}`,
              );
          }
        }
    assert.deepEqual(amiss, []);
  }));

const isEmpty = (changes: Rows): boolean => Object.keys(changes).length === 0;

// Words, a key that is as good in anybody's hands, the signature that goes with it, somebody with the kind of audience that they are
// to be, and numbers that stand on public pages:
// which of them a key is good for is told beside the key.
const notIds = ["answer", "key", "pass", "drawn", "number", "place", "seeker", "guide", "other", "whom"];

/** The fields of a row that bring the id of something that is there already: neither ":new", nor a signed form's, as ":comment-form". */
const idsSentTo = ({ route, sends }: Row): [string, string | readonly string[]][] =>
  Object.entries({ ...sends, ...alsoIds[route] }).filter(
    ([name, value]) => !notIds.includes(name) && /^(others)?:(?!new$|.*-form$)/.test([value].flat()[0] ?? ""),
  );

/** For Oskar and Dora, whose the others are, it is Ben's and Ana's. */
function anothersFor(world: World, role: Role, value: string | readonly string[]): Record<string, string> {
  if (typeof value !== "string") return {};
  const name = value.replace("others", "");
  const isOfTheOthers = role === "outsider" || role === "other organiser";
  const { id } = filled(world, { id: isOfTheOthers ? name : `others${name}` });
  return { "somebody else's": String(id) };
}

test("an id that a form brings for what it makes takes nothing over that is there already", () =>
  inWorld(async (world) => {
    const mine = newId();
    const was = await before(world.town, [mine]);
    const tries = attempts(world, undoing(world.town), was);
    const amiss: string[] = [];
    let taken = 0;
    for (const row of posts().filter(({ sends }) => sends["id"] === ":new"))
      for (const role of welcomeAt(row)) {
        const plain = await tries(row, role, { id: toAddress(mine) });
        const made = ([, rows]: [string, readonly string[]]): boolean =>
          rows.some((each) => idIn(each) === mine);
        const [name = ""] = Object.entries(plain.changes).find(made) ?? [];
        const others = (was.rows.get(name) ?? []).filter((each) => !each.includes(`${world.who(role)?.id}`));
        for (const id of others.slice(0, 1).map(idIn)) {
          taken += 1;
          const { status, changes } = await tries(row, role, { id: toAddress(id) });
          const lost = Object.entries(changes).flatMap(([of, now]) =>
            (was.rows.get(of) ?? []).filter(
              (each) => !now.includes(each) && (plain.changes[of] ?? [each]).includes(each),
            ),
          );
          if (status >= 500 || lost.length > 0)
            amiss.push(`${row.route} as ${role}: ${status} ${name} ${lost.join()}`);
        }
      }
    assert.deepEqual(amiss, []);
    assert.ok(taken > 50, `${taken} were tried`);
  }));

const idIn = (row: string): number => (JSON.parse(row) as { id?: number }).id ?? 0;

// Whoever deleted the account or signed out comes like a visitor.
const senders = roles.filter((role) => role !== "deleted" && role !== "signed out");

test("fields that a form does not have change nothing, whoever sends them", () =>
  inWorld(async (world) => {
    const undone = undoing(world.town);
    const was = await before(world.town);
    const tries = attempts(world, undone, was);
    const amiss: string[] = [];
    for (const row of posts()) {
      // What others did first stands, and nothing else.
      const first = () => prepare(world, table, row);
      const { changes: untouched } = await undone((handles) => changesOf(world.town, handles, was, first));
      for (const role of senders) {
        const all = unasked(world, role);
        const more = Object.fromEntries(
          Object.entries(all).filter(([name]) => !Object.hasOwn(row.sends, name)),
        );
        assert.ok(Object.hasOwn(more, "__proto__"), "a key of every object is sent too");
        const extra = await tries(row, role, more);
        if (!isWelcome(row, role)) {
          const isRefused = cellFor(extra, row) === cellOf(row, role);
          if (!isRefused || JSON.stringify(extra.changes) !== JSON.stringify(untouched))
            amiss.push(`${row.route} as ${role}: ${extra.status} ${Object.keys(extra.changes).join(" ")}`);
          continue;
        }
        const plain = await tries(row, role, {});
        const [one, other] = [plain, extra].map((came) =>
          JSON.stringify([came.status, wordsOf(came.leads), came.changes]),
        );
        if (one !== other)
          amiss.push(
            `${row.route} as ${role}: ${plain.status} ${plain.leads} became ${extra.status} ${extra.leads}`,
          );
      }
    }
    assert.deepEqual(amiss, []);
  }));

/** What somebody would add who hopes that it is taken in. */
function unasked({ things, who }: World, role: Role): Fields {
  const me = toAddress(who(role)?.id ?? 1);
  const them = things[":member"] ?? "";
  const names = [
    "owner",
    "organiser",
    "organiser_id",
    "chair_id",
    "made_by",
    "member_id",
    "memberId",
    "from_member_id",
  ];
  return {
    ...Object.fromEntries(names.map((name) => [name, [me, them]])),
    ...Object.fromEntries(["role", "roles", "viewer[role]"].map((name) => [name, "host"])),
    ...Object.fromEntries(
      ["host", "is_host", "isHost", "viewer[isHost]", "admin", "coach"].map((name) => [name, "1"]),
    ),
    ...Object.fromEntries(["__proto__", "constructor", "prototype"].map((name) => [`${name}[isHost]`, "1"])),
    ["__proto__"]: "host",
    constructor: "host",
    toString: "host",
    hasOwnProperty: "host",
    group_id: things[":group"] ?? "",
    closed_at: "2026-11-24T00:00:00.000Z",
    left_at: "2026-11-24T00:00:00.000Z",
    confirmed_at: "2026-11-24T00:00:00.000Z",
    email_proven_at: "2026-11-24T00:00:00.000Z",
    _method: "DELETE",
  };
}
