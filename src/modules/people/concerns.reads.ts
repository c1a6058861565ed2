import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import type { Main, MainTables } from "../../database/index.ts";

/** What waits for a host, the longest waiting first. */
export const openConcerns = (read: Main, host: Id, most: number) =>
  concerns(read, host)
    .where("concerns.closed_at", "is", null)
    .orderBy("raised_at")
    .orderBy("concerns.id")
    .limit(most)
    .execute();

/** What hosts have closed, the latest first. */
export const closedConcerns = (read: Main, host: Id, most: number) =>
  concerns(read, host)
    .where("concerns.closed_at", "is not", null)
    .orderBy("closed_at", "desc")
    .orderBy("concerns.id")
    .limit(most)
    .execute();

/** One of them, for a host; undefined for what is about this host, where another host can look at it. */
export const concernFor = (read: Main, host: Id, concern: Id) =>
  concerns(read, host).where("concerns.id", "=", concern).executeTakeFirst();

/** What was brought before the host earlier about the same member, the latest first. */
export const concernsAbout = (read: Main, host: Id, member: Id, except: Id | null, most: number) =>
  concerns(read, host)
    .where("about_member_id", "=", member)
    .$if(except !== null, (query) => query.where("concerns.id", "!=", except ?? 0))
    .orderBy("raised_at", "desc")
    .orderBy("concerns.id")
    .limit(most)
    .execute();

export type ConcernListed = Awaited<ReturnType<typeof openConcerns>>[number];

/** How much waits for this host. */
export async function countOpenConcerns(read: Main, host: Id): Promise<number> {
  return newConcerns(read, host, "");
}

/** How much has come for this host since then and is still open. */
export async function newConcerns(read: Main, host: Id, since: string): Promise<number> {
  const row = await read
    .selectFrom("concerns")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("closed_at", "is", null)
    .where("raised_at", ">", since)
    .where(isFor(host))
    .executeTakeFirstOrThrow();
  return row.count;
}

const concerns = (read: Main, host: Id) =>
  read
    .selectFrom("concerns")
    .leftJoin("members as writer", "writer.id", "concerns.about_member_id")
    .leftJoin("members as teller", "teller.id", "concerns.from_member_id")
    .select([
      "concerns.id",
      "concerns.about",
      "concerns.subject_id",
      "concerns.group_id",
      "concerns.about_member_id",
      "writer.name as about_name",
      "writer.left_at as about_left_at",
      "concerns.from_member_id",
      "teller.name as teller_name",
      "teller.left_at as teller_left_at",
      "concerns.from_name",
      "concerns.from_address",
      "concerns.words",
      "concerns.copy",
      "concerns.raised_at",
      "concerns.closed_at",
    ])
    .where(isFor(host));

/** Nobody is the judge of what is said about themselves, as long as there is another host. */
const isFor =
  (host: Id) =>
  (is: ExpressionBuilder<MainTables, "concerns">): ExpressionWrapper<MainTables, "concerns", SqlBool> =>
    is.or([
      is("concerns.about_member_id", "is", null),
      is("concerns.about_member_id", "!=", host),
      is.not(
        is.exists(
          is
            .selectFrom("role_grants")
            .select("role_grants.member_id")
            .where("role_grants.role", "=", "host")
            .where("role_grants.member_id", "!=", host),
        ),
      ),
    ]);
