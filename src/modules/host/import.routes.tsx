import type { Id } from "../../basics/ids.ts";
import { wholeAddress } from "../../web/address.ts";
import { show, viewerOf } from "../../web/answers.ts";
import type { Ask } from "../../web/context.ts";
import type { Form } from "../../web/forms.ts";
import { communityOf, invitationText, invitationToken, peopleUrls } from "../people/index.ts";
import { ListPage } from "./import.pages.tsx";
import type { Rows } from "./import.parts.tsx";
import { type ListBrought, type RowOfList, rowsOfList, standingOf } from "./imports.reads.ts";
import { hostUrls } from "./urls.ts";

const pageful = 50;

/** Answers with the page of a list, fifty rows of each kind at a time. */
export async function showList(c: Ask, list: ListBrought, form: Form, status: 200 | 422): Promise<Response> {
  const community = (await communityOf(c.var.read))?.name ?? "";
  const textFor = (row: RowOfList): string | null =>
    row.invitation_id === null || standingOf(row, c.var.now) !== "open"
      ? null
      : invitationText({
          community,
          from: viewerOf(c).name,
          forName: row.name,
          link: wholeAddress(c, peopleUrls.invitation(invitationToken(c.var.house.key, row.invitation_id))),
        });
  const invited = await pageOf(c, list.id, "invited", textFor);
  const leftOut = await pageOf(c, list.id, "left-out", () => null);
  const zone = viewerOf(c).timeZone;
  return show(c, ListPage(c.var.frame, { list, form, zone, invited, leftOut }), status);
}

async function pageOf(
  c: Ask,
  list: Id,
  which: "invited" | "left-out",
  textFor: (row: RowOfList) => string | null,
): Promise<Rows> {
  const typed = c.req.query(which) ?? "";
  const after = /^\d{1,5}$/.test(typed) ? Number(typed) : -1;
  const found = await rowsOfList(c.var.read, list, { which, after, most: pageful + 1 });
  const rows = found.slice(0, pageful).map((row) => ({ ...row, text: textFor(row) }));
  const last = found.length > pageful ? rows.at(-1) : undefined;
  return { rows, more: last ? `${hostUrls.import(list)}?${which}=${last.position}` : null };
}
