import type { NotNull } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main, RowTrouble } from "../../database/index.ts";

type Known = { trouble: RowTrouble; trouble_about: string };

/**
 * Which of these addresses need no invitation: a member has them, or an invitation went there that is open or was taken
 * up. What groups invite to is theirs and is not looked at.
 */
export async function knownAmong(
  db: Main,
  emails: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (let at = 0; at < emails.length; at += handful) {
    const some = emails.slice(at, at + handful);
    for (const { email, made_at } of await invitedAmong(db, some, now))
      known.set(email ?? "", { trouble: "invited", trouble_about: made_at });
    const members = await db.selectFrom("members").select("email").where("email", "in", some).execute();
    for (const { email } of members) known.set(email ?? "", { trouble: "member", trouble_about: "" });
  }
  return known;
}

const handful = 500;

const invitedAmong = (db: Main, emails: readonly string[], now: Temporal.Instant) =>
  db
    .selectFrom("invitations")
    .select(["invitations.email", "invitations.made_at"])
    .where("invitations.email", "in", emails)
    .where("invitations.revoked_at", "is", null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("invitations.expires_at", ">", instantText(now)),
        exists(
          selectFrom("invitation_uses")
            .select("invitation_uses.member_id")
            .whereRef("invitation_uses.invitation_id", "=", "invitations.id"),
        ),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("group_invitations")
            .select("group_invitations.group_id")
            .whereRef("group_invitations.invitation_id", "=", "invitations.id"),
        ),
      ),
    )
    .orderBy("invitations.made_at")
    .orderBy("invitations.id")
    .execute();

/** Which invitations were made from lists; they stand with their list. */
export const invitationsOfLists = (read: Main) =>
  read
    .selectFrom("import_rows")
    .select("import_rows.invitation_id")
    .where("import_rows.invitation_id", "is not", null)
    .$narrowType<{ invitation_id: NotNull }>()
    .$asScalar();

/** The lists that hosts brought, the newest first. */
export const listsBrought = (read: Main, most: number) =>
  withCounts(read).orderBy("imports.made_at", "desc").orderBy("imports.id").limit(most).execute();

/** One of them; undefined where it was thrown away. */
export const listBrought = (read: Main, list: Id) =>
  withCounts(read).where("imports.id", "=", list).executeTakeFirst();

export type ListBrought = NonNullable<Awaited<ReturnType<typeof listBrought>>>;

/** What a list says, as it came; empty once it was sent. */
export const textOfList = (read: Main, list: Id) =>
  read.selectFrom("imports").select("csv").where("id", "=", list).executeTakeFirst();

const withCounts = (read: Main) =>
  read.selectFrom("imports").select((one) => {
    const rows = one
      .selectFrom("import_rows")
      .select((all) => all.fn.countAll<number>().as("count"))
      .whereRef("import_rows.import_id", "=", "imports.id");
    const joined = one
      .selectFrom("import_rows")
      .innerJoin("invitation_uses", "invitation_uses.invitation_id", "import_rows.invitation_id")
      .select((all) => all.fn.countAll<number>().as("count"))
      .whereRef("import_rows.import_id", "=", "imports.id");
    const counted = (query: typeof rows) => one.fn.coalesce(query, one.lit(0));
    return [
      "imports.id",
      "imports.heading",
      "imports.email_column",
      "imports.name_column",
      "imports.surname_column",
      "imports.words",
      "imports.days",
      "imports.made_at",
      "imports.ready_at",
      "imports.sent_at",
      counted(rows.where("trouble", "=", "")).as("good"),
      counted(rows.where("trouble", "!=", "")).as("left_out"),
      counted(rows.where("invitation_id", "is not", null)).as("made"),
      counted(joined).as("joined"),
    ];
  });

/** Rows of a list in their order, after a position: those who are invited, or those that are left out. */
export const rowsOfList = (
  read: Main,
  list: Id,
  { which, after, most }: { which: "invited" | "left-out"; after: number; most: number },
) =>
  read
    .selectFrom("import_rows")
    .leftJoin("invitations", "invitations.id", "import_rows.invitation_id")
    .leftJoin("invitation_uses", "invitation_uses.invitation_id", "import_rows.invitation_id")
    .select([
      "import_rows.position",
      "import_rows.line",
      "import_rows.name",
      "import_rows.email",
      "import_rows.trouble",
      "import_rows.trouble_about",
      "import_rows.invitation_id",
      "invitations.expires_at",
      "invitations.revoked_at",
      "invitation_uses.used_at",
    ])
    .where("import_rows.import_id", "=", list)
    .where("import_rows.trouble", which === "invited" ? "=" : "!=", "")
    .where("import_rows.position", ">", after)
    .orderBy("import_rows.position")
    .limit(most)
    .execute();

export type RowOfList = Awaited<ReturnType<typeof rowsOfList>>[number];

/** How the invitation of a row stands; null before there is one. */
export function standingOf(
  row: RowOfList,
  now: Temporal.Instant,
): "came-in" | "taken-back" | "over" | "open" | null {
  if (row.invitation_id === null) return null;
  if (row.used_at !== null) return "came-in";
  if (row.revoked_at !== null) return "taken-back";
  return (row.expires_at ?? "") <= instantText(now) ? "over" : "open";
}
