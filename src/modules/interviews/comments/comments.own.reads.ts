import type { Id } from "../../../basics/ids.ts";
import { type Interviews, prepared } from "../../../database/index.ts";

/** What somebody may change of their own, at its place or before a host, where it has none. */
export type OwnComment = Awaited<ReturnType<typeof commentOfForm>>;

/** What came with a form: only its writer knows it. */
export async function commentOfForm(read: Interviews, number: number, form: Id) {
  const placed = await placedByForm.first(read, { number, form });
  if (placed) return placed;
  const held = await heldByForm.first(read, { number, form });
  // As it will be when it is let through.
  return held && { ...held, place: null, version: 1, hidden_on: null, taken_back_on: null };
}

const placedByForm = prepared((db: Interviews, { number, form }: { number: number; form: Id }) =>
  ownComments(db).where("number", "=", number).where("form_id", "=", form),
);

const heldByForm = prepared((db: Interviews, { number, form }: { number: number; form: Id }) =>
  db
    .selectFrom("waiting_comments")
    .select(["number", "name_kind", "name", "as_number", "words"])
    .where("number", "=", number)
    .where("id", "=", form),
);

/** A member's own comment at its place. */
export const commentOfMember = (read: Interviews, number: number, place: number, member: Id) =>
  ofMember.first(read, { number, place, member });

const ofMember = prepared((db: Interviews, given: { number: number; place: number; member: Id }) =>
  ownComments(db)
    .where("number", "=", given.number)
    .where("place", "=", given.place)
    .where("member_id", "=", given.member),
);

const ownComments = (db: Interviews) =>
  db
    .selectFrom("comments")
    .select(["number", "place", "name_kind", "name", "as_number", "words", "version"])
    .select(["hidden_on", "taken_back_on"]);

/** What stands somewhere under the number of an interview. */
export type CommentAs = Awaited<ReturnType<typeof commentsAs>>[number];

/** Everything that was written under a number and not taken back, hidden or not, for whoever has its key. The newest page first. */
export const commentsAs = (read: Interviews, as: number) => underNumber.all(read, { as });

/** So many of one number are shown at once; what is taken back makes room. */
const mostAs = 500;

const underNumber = prepared((db: Interviews, { as }: { as: number }) =>
  db
    .selectFrom("comments")
    .select(["number", "place", "words", "commented_on", "hidden_on"])
    .where("as_number", "=", as)
    .orderBy("number", "desc")
    .orderBy("place", "desc")
    .limit(mostAs),
);
