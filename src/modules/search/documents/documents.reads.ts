import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type DocumentsTable, type Main, prepared } from "../../../database/index.ts";

/** Something that was sent, as its opportunity's page shows it. */
export type DocumentShown = Pick<
  DocumentsTable,
  "id" | "kind" | "name" | "sent_on" | "note" | "file_id" | "file_name" | "size" | "made_at" | "version"
>;

/** What the viewer sent for one opportunity of theirs, the newest first. */
export const documentsOf = (read: Main, who: Id, opportunity: Id): Promise<DocumentShown[]> =>
  ofOne.all(read, { who, opportunity });

const shown = (read: Main, who: Id, opportunity: Id) =>
  read
    .selectFrom("documents")
    .select(["id", "kind", "name", "sent_on", "note", "file_id", "file_name", "size", "made_at", "version"])
    .where("opportunity_id", "=", opportunity)
    .where("member_id", "=", who);

const ofOne = prepared((read: Main, { who, opportunity }: { who: Id; opportunity: Id }) =>
  shown(read, who, opportunity).orderBy("made_at", "desc").orderBy("id", "desc"),
);

/** One of them; not the viewer's own, or sent for another: not-found. */
export const ownDocument = async (
  read: Main,
  who: Id,
  opportunity: Id,
  document: Id,
): Promise<DocumentShown> => found(await one.first(read, { who, opportunity, document }));

const one = prepared(
  (read: Main, { who, opportunity, document }: { who: Id; opportunity: Id; document: Id }) =>
    shown(read, who, opportunity).where("id", "=", document),
);
