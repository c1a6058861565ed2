import type { Id } from "../../../basics/ids.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { interviewUrls } from "../urls.ts";
import { type OwnData, OwnCommentPage } from "./own-comment.pages.tsx";
import { commentSayings } from "./comments.said.ts";
import type { Whose } from "./comments-changing.ts";
import { commentOfForm } from "./comments.own.reads.ts";
import { isOpenInterview } from "./interviews.reads.ts";
import { type Mask, wornOn } from "./masks.ts";

/** Somebody's own comment, and what its page draws. */
export type OfOne = { whose: Whose; data: OwnData };

/**
 * The comment that came with a form, as its writer sees it; `place` is the one in the address, 0 where none stands there. Without
 * a pass it is only shown. Taken back or declined: not found, "comment-declined".
 */
export async function unnamedComment(
  c: Ask,
  whose: { number: number; form: Id },
  place: number,
  pass: string | null,
): Promise<OfOne> {
  const { house } = c.var;
  const { number } = whose;
  const own = await commentOfForm(house.interviews.read, number, whose.form);
  if (!own || own.taken_back_on) throw new Problem("not-found", "comment-declined");
  // While a host looked at it, it had no place.
  if (place !== 0 && place !== own.place) throw notFound();
  const mask: Mask =
    own.as_number === null ? { kind: "nickname", name: own.name } : { kind: "number", number: own.as_number };
  const at = own.place ?? 0;
  return {
    whose,
    data: {
      own,
      action: interviewUrls.commentEdits(number, at),
      removal: interviewUrls.commentTakingBack(number, at),
      by:
        pass === null
          ? null
          : { pass, address: `${house.config.publicUrl}${interviewUrls.commentEdit(number, at, pass)}` },
      worn: wornOn(house.key, number, mask),
      isOpen: await isOpenInterview(house.interviews.read, number),
    },
  };
}

/** The page of one's own comment; `said` names the sentence that it opens with. */
export function ownPage(
  c: Ask,
  { data }: OfOne,
  { said, form = typed({ words: data.own.words }), isBehind = false }: Shown = {},
): Response {
  const frame = said ? { ...c.var.frame, said: commentSayings[said] ?? null } : c.var.frame;
  return show(c, OwnCommentPage(frame, data, form, isBehind), isBehind ? 409 : 200);
}

type Shown = { said?: string; form?: Form; isBehind?: boolean };
