import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { maySee } from "../../people/index.ts";

/** The target that holds: the newest sentence of a search, with the instant from which it does; null where there is none. */
export const currentTarget = async (read: Main, search: Id) => (await newest.first(read, { search })) ?? null;

export type TargetNow = NonNullable<Awaited<ReturnType<typeof currentTarget>>>;

const newest = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("targets")
    .select(["id", "sentence", "made_at"])
    .where("search_id", "=", search)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(1),
);

/** Every version of a search's target, the newest first, each with the names of those who agreed that it is clear. */
export async function targetVersions(read: Main, viewer: Id, search: Id): Promise<TargetVersion[]> {
  const rows = await versions.all(read, { search });
  const agreed = await agreements(read, viewer, search);
  return rows.map((row) => ({
    ...row,
    agreed: agreed.filter(({ target_id }) => target_id === row.id).map(({ name }) => name),
  }));
}

export type TargetVersion = TargetNow & { agreed: string[] };

const versions = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("targets")
    .select(["id", "sentence", "made_at"])
    .where("search_id", "=", search)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc"),
);

/** Who agreed, in the order in which they did. Who is kept apart from the viewer is not named to them. */
const agreements = (read: Main, viewer: Id, search: Id) =>
  read
    .selectFrom("targets")
    .innerJoin("target_agreements", "target_agreements.target_id", "targets.id")
    .innerJoin("members", "members.id", "target_agreements.member_id")
    .select(["target_agreements.target_id", "members.name"])
    .where("targets.search_id", "=", search)
    .where("targets.member_id", "=", viewer)
    .where("members.left_at", "is", null)
    .where(maySee(viewer, "members.id"))
    .orderBy("target_agreements.agreed_at")
    .orderBy("members.id")
    .execute();
