import { decoded, type MailServer, type Taken } from "../mail-server.ts";
import { halvesOf } from "../routes/addresses.ts";
import { ask } from "../routes/asking.ts";
import { welcomeAt } from "../routes/row.ts";
import { table } from "../routes/table.ts";
import type { World } from "../routes/world.ts";
import type { Made } from "./sinks.ts";
import { counted, type Skeleton, skeletonOf } from "./skeleton.ts";

// Whoever does one of these can do the next no more.
const endings = /\/(sign-out|ending|removal|withdrawal|revocation|leaving|closing|block|keeping-out)$/;

/** Everybody does once what the table of routes lets them do, so that whatever brings mail has happened. */
export async function everythingHappens(world: World): Promise<void> {
  for (const row of table.values()) {
    const { method, path } = halvesOf(row.route);
    const [role] = welcomeAt(row);
    if (method === "GET" || !role || endings.test(path)) continue;
    // What was done before may stand in its way: then it brings no mail either.
    await ask(world, table, role, row).catch(() => {});
  }
  await atTheLastMoment(world);
}

/** One meeting is moved to the same evening, and another called off then: too late for the mail of a day. */
async function atTheLastMoment({ as, at, things, others }: World): Promise<void> {
  const move = "/groups/:group/meetings/:meeting/move";
  const tonight = { on: "2026-11-24", time: "20:00", reason: "A concert." };
  const ours = { ...things, ":meeting": things["later"] ?? "" };
  const theirs = { ...others, ":meeting": others["later"] ?? "" };
  await as("organiser").post(at(move, ours), tonight);
  await as("other organiser").post(at(move, theirs), tonight);
  await as("other organiser").post(at(move.replace("move", "cancellation"), theirs), { reason: "Rain." });
}

const days = [0, 1];

/**
 * Has every letter written once more that anything in the journal ever called for, and the mail of the next days; says
 * for each reader what their mails are made of.
 */
export async function mailsOnceMore({ town }: World, server: MailServer): Promise<Made> {
  const db = town.house.main.write;
  server.taken.length = 0;
  const begun = town.clock.now;
  for (const day of days) {
    await db.updateTable("journal").set({ handled_at: null }).execute();
    for (const table of ["sign_in_requests", "email_changes"] as const)
      await db.updateTable(table).set({ code_hash: null }).execute();
    for (const table of ["deliveries", "daily_mails", "jobs", "rate_limits"] as const)
      await db.deleteFrom(table).execute();
    town.clock.now = begun.add({ hours: day * 24 });
    await town.work();
  }
  town.clock.now = begun;
  const readers = Map.groupBy(server.taken, ({ to }) => to);
  return new Map([...readers].map(([to, mails]) => [to, together(mails.map(madeOfMail))]));
}

const together = (kinds: readonly string[][]): Skeleton => counted(kinds.flat());

/** What a mail is made of: the names in its head, its parts, and the elements of its HTML. */
export function madeOfMail({ raw, from, to }: Pick<Taken, "raw" | "from" | "to">): string[] {
  const { names, head, body } = headAndBody(raw);
  const boundary = /boundary="?([^";\r\n]+)/.exec(head)?.[1] ?? "";
  const [before = "", ...parts] = body.split(`--${boundary}`);
  return [
    `from ${from}`,
    `to ${to}`,
    ...names,
    before.trim() === "" ? "nothing before its parts" : "something before its parts",
    ...parts.flatMap((part) => madeOfPart(part.replace(/^\r\n/, ""))),
  ];
}

function madeOfPart(part: string): string[] {
  if (part.startsWith("--")) return [`end${part.trim()}`];
  const { names, head, body } = headAndBody(part);
  const type = /^content-type: ([^;\r\n]*)/im.exec(head)?.[1] ?? "none";
  return [...names, `part ${type}`, ...(type === "text/html" ? elementsOf(decoded(body, head)) : [])];
}

function elementsOf(html: string): string[] {
  try {
    return [...skeletonOf(html.replaceAll("\r\n", "\n").trimEnd(), "mail")].flatMap(([kind, count]) =>
      // As many lines and paragraphs as somebody wrote.
      /^p > br\[\]|^div > p\[style=margin:0 0 16px\]/.test(kind)
        ? []
        : Array.from({ length: count }, () => kind),
    );
  } catch (error) {
    return [`fault: ${String(error)}`];
  }
}

/** A head with its lines unfolded, the names in it, and what comes after. */
function headAndBody(text: string): { head: string; names: string[]; body: string } {
  const end = text.indexOf("\r\n\r\n");
  const head = text.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
  const names = head.split(/\r\n|\r|\n/).map((line) => `head ${line.slice(0, line.indexOf(":"))}`);
  return { head, names, body: text.slice(end + 4) };
}
