import { Hono } from "hono";
import { found, notFound } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, type Form } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import { concernForm } from "./concerns.forms.ts";
import { ConcernPage } from "./concerns.pages.tsx";
import { raiseConcern } from "./concerns.ts";
import { FormerMemberPage, type MemberData, MemberPage } from "./members.pages.tsx";
import { type MemberShown, memberShown } from "./members.reads.ts";
import { type Standing, standingBetween } from "./messages.access.ts";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export function memberRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/members/:member", membersOnly, async (c) => {
    const seen = await memberAsSeen(c, places);
    if (seen.member.left_at !== null) return show(c, FormerMemberPage(c.var.frame));
    return show(c, MemberPage(c.var.frame, await withParts(c, places, seen)));
  });

  routes.get("/members/:member/concern", membersOnly, async (c) =>
    show(c, concernPage(c, await memberToTellOf(c, places), emptyForm)),
  );

  routes.post("/members/:member/concern", membersOnly, async (c) => {
    const member = await memberToTellOf(c, places);
    const read = await readForm(c, concernForm);
    if (!read.ok) return show(c, concernPage(c, member, read.form), 422);
    await raiseConcern(
      c.var.db,
      viewerOf(c).id,
      {
        ...read.value,
        about: "profile",
        subject: member.id,
        member: member.id,
        group: null,
        copy: copyOf(member),
      },
      c.var.now,
    );
    return seeOther(c, peopleUrls.member(member.id), "host-told");
  });

  return routes;
}

type Seen = { member: MemberShown; standing: Standing | null };

/**
 * The member of the address as this viewer may see them. Who keeps the viewer away is not found; where they know of each
 * other all the same, the page is that of somebody who filled in a name and nothing else.
 */
async function memberAsSeen(c: Ask, places: FilledPlaces): Promise<Seen> {
  const viewer = viewerOf(c).id;
  const id = idOf(c, "member");
  const shown = await memberShown(c.var.read, id);
  const standing = (await standingBetween(c.var.read, viewer, id, places, c.var.now)) ?? null;
  const member = found(shown);
  // Whom a host keeps out is seen by those who know them, as somebody on a pause.
  if (standing?.isKeptOut && !standing.isKnown) throw notFound();
  if (!standing?.isHidden) return { member, standing };
  if (!standing.isKnown) throw notFound();
  return { member: { ...member, work_line: "", can_help: "", want_help: "", links: "" }, standing };
}

async function withParts(c: Ask, places: FilledPlaces, { member, standing }: Seen): Promise<MemberData> {
  const viewer = viewerOf(c);
  const ofRooms = standing?.isHidden ? [] : await places.onProfile(c.var.read, viewer, member.id);
  const parts = [...(await places.inCommon(c.var.read, viewer, member.id, c.var.now)), ...ofRooms];
  return { member, standing, zone: viewer.timeZone, parts };
}

/** Nobody tells the host about themselves, or about somebody who has gone. */
async function memberToTellOf(c: Ask, places: FilledPlaces): Promise<MemberShown> {
  const { member, standing } = await memberAsSeen(c, places);
  if (!standing?.isHere) throw notFound();
  return member;
}

function concernPage(c: Ask, member: MemberShown, form: Form) {
  return ConcernPage(c.var.frame, {
    about: "this page",
    copy: copyOf(member),
    action: peopleUrls.concernAboutMember(member.id),
    back: { href: peopleUrls.member(member.id), label: member.name },
    form,
  });
}

const copyOf = (member: MemberShown): string =>
  [member.name, member.pronouns, member.work_line, member.can_help, member.want_help, member.links]
    .filter(Boolean)
    .join("\n");
