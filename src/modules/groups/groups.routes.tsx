import { Hono } from "hono";
import type { GroupKind } from "../../database/index.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, type Form, typed } from "../../web/forms.ts";
import type { Drawn } from "../../web/frame.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { communityOf } from "../people/index.ts";
import { closeGroup, startGroup } from "./membership/group.ts";
import { groupInvitationRoutes } from "./membership/group-invitations.routes.tsx";
import { closingForm } from "./membership/group-members.forms.ts";
import { groupMemberRoutes } from "./membership/group-members.routes.tsx";
import { ClosingPage } from "./membership/group-leaving.pages.tsx";
import { GroupOutsidePage } from "./membership/group-outside.pages.tsx";
import { countMembers, groupFromOutside } from "./membership/group-outside.reads.ts";
import { groupPage } from "./group-page.reads.ts";
import { groupSettingsRoutes } from "./settings/group-settings.routes.tsx";
import { GroupPage } from "./group.pages.tsx";
import { kindForm, newGroupForm } from "./settings/groups.forms.ts";
import { paces } from "./typed.ts";
import { GroupsPage } from "./groups.pages.tsx";
import { groupFor, groupForOrganiser, groupsOf } from "./groups.reads.ts";
import { kindNames } from "./kinds.ts";
import { NewGroupKindPage, NewGroupPage, newGroupTyped } from "./settings/new-group.pages.tsx";
import { openGroups } from "./finding/open-groups.reads.ts";
import { offersTo } from "./finding/place-offers.reads.ts";
import { pageOf } from "./turning.ts";
import { groupUrls } from "./urls.ts";
import { mayOpenWaitingRoom } from "./finding/waiting-room.reads.ts";
import { groupsKeptBy, myWish } from "./finding/wishes.reads.ts";

export { groupPageProblems, groupPageSayings } from "./groups.said.ts";

const starts = { name: "start-group", most: 20, minutes: 60 };

/** Finding, starting and reading groups, what their organisers set, and who is in them. */
export function groupPageRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups", async (c) => {
    const viewer = viewerOf(c);
    const mine = await groupsOf(c.var.read, viewer.id, c.var.now);
    const kind = kindNames.find((name) => name === c.req.query("kind")) ?? null;
    const pace = paces.find((name) => name === c.req.query("pace")) ?? null;
    const page = pageOf(c);
    return show(
      c,
      GroupsPage(c.var.frame, viewer, {
        mine,
        page,
        open: await openGroups(c.var.read, viewer.id, { kind, pace, page: page - 1 }),
        asked: typed({ kind: kind ?? "", pace: pace ?? "" }),
        waits: (await myWish(c.var.read, viewer.id)) !== undefined,
        offers: (await offersTo(c.var.read, viewer.id, c.var.now)).length,
        seesWaiting: mayOpenWaitingRoom(viewer, await groupsKeptBy(c.var.read, viewer.id)),
      }),
    );
  });

  routes.get("/groups/new", async (c) => {
    const kind = kindNames.find((name) => name === c.req.query("kind"));
    if (!kind) return show(c, NewGroupKindPage(c.var.frame));
    return show(c, await newGroup(c, kind, newGroupTyped(viewerOf(c), c.var.now, kind)));
  });

  routes.post("/groups", async (c) => {
    const viewer = viewerOf(c);
    const chosen = await readForm(c, kindForm);
    // The form always brings its kind; who sends none begins where it is chosen.
    if (!chosen.ok) return show(c, NewGroupKindPage(c.var.frame), 422);
    const { kind } = chosen.value;
    const read = await readForm(c, newGroupForm(kind, c.var.now));
    if (!read.ok) return show(c, await newGroup(c, kind, read.form), 422);
    await holdToLimit(c, starts);
    const { words, ...rest } = read.value;
    const group = await startGroup(c.var.db, viewer.id, { kind, ...words, ...rest }, c.var.now);
    return seeOther(c, groupUrls.group(group), "group-started");
  });

  routes.get("/groups/:group", async (c) => {
    const viewer = viewerOf(c);
    const group = await groupFor(c.var.read, viewer.id, idOf(c, "group"));
    if (group.joined_at === null) {
      return show(
        c,
        GroupOutsidePage(c.var.frame, viewer, await groupFromOutside(c.var.read, viewer.id, group)),
      );
    }
    return show(c, GroupPage(c.var.frame, viewer, await groupPage(c.var.read, viewer.id, group, c.var.now)));
  });

  routes.get("/groups/:group/closing", async (c) => show(c, await closing(c, emptyForm)));

  routes.post("/groups/:group/closing", async (c) => {
    const read = await readForm(c, closingForm);
    if (!read.ok) return show(c, await closing(c, read.form), 422);
    await closeGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), c.var.now);
    return seeOther(c, groupUrls.groups, "group-closed");
  });

  return routes
    .route("/", groupMemberRoutes())
    .route("/", groupInvitationRoutes())
    .route("/", groupSettingsRoutes());
}

async function newGroup(c: Ask, kind: GroupKind, form: Form): Promise<Drawn> {
  const community = await communityOf(c.var.read);
  return NewGroupPage(c.var.frame, { kind, form, hostConfirms: community?.confirms_groups === 1 });
}

async function closing(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupForOrganiser(c.var.read, viewer.id, idOf(c, "group"));
  return ClosingPage(c.var.frame, { group, people: await countMembers(c.var.read, group.id) }, form);
}
