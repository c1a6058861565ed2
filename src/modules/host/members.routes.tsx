import { Hono } from "hono";
import { fromAddress } from "../../basics/ids.ts";
import { found, Problem } from "../../basics/problem.ts";
import { wholeAddress } from "../../web/address.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { hostsOnly, membersOnly, withSecret } from "../../web/guard.ts";
import { sayWhen } from "../../web/when.ts";
import {
  countMembers,
  memberForHost,
  membersByName,
  peopleUrls,
  printedLinkHours,
  suspensionOf,
} from "../people/index.ts";
import { roleForm } from "./members.forms.ts";
import { HostMemberPage, MembersPage, SignInLinkPage } from "./members.pages.tsx";
import { printLink, setRole } from "./office.ts";
import { hostUrls } from "./urls.ts";

const pageful = 50;

export function hostMemberRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/host/members/:member/sign-in-link", withSecret);

  routes.get("/host/members", membersOnly, hostsOnly, async (c) => {
    const after = fromAddress(c.req.query("after") ?? "");
    const found = await membersByName(c.var.read, after, pageful + 1);
    const members = found.slice(0, pageful);
    const more = found.length > pageful ? (members.at(-1)?.id ?? null) : null;
    return show(c, MembersPage(c.var.frame, { members, count: await countMembers(c.var.read), more }));
  });

  routes.get("/host/members/:member", membersOnly, hostsOnly, async (c) => {
    const member = found(await memberForHost(c.var.read, idOf(c, "member")));
    const isClosed = (await suspensionOf(c.var.read, member.id, c.var.now)) !== undefined;
    return show(c, HostMemberPage(c.var.frame, { member, zone: viewerOf(c).timeZone, isClosed }));
  });

  routes.post("/host/members/:member/roles", membersOnly, hostsOnly, async (c) => {
    const member = idOf(c, "member");
    const form = await readForm(c, roleForm);
    if (!form.ok) throw new Problem("invalid", "lost-on-the-way");
    const { role, wish } = form.value;
    await setRole(c.var.db, viewerOf(c).id, { member, role, has: wish === "give" }, c.var.now);
    const stillHost = role !== "host" || wish === "give" || member !== viewerOf(c).id;
    return stillHost ? seeOther(c, hostUrls.member(member), "roles-kept") : seeOther(c, peopleUrls.today);
  });

  routes.post("/host/members/:member/sign-in-link", membersOnly, hostsOnly, async (c) => {
    const id = idOf(c, "member");
    const { id: host, timeZone } = viewerOf(c);
    const secret = await printLink(c.var.db, host, id, c.var.now);
    const member = found(await memberForHost(c.var.read, id));
    const until = sayWhen(c.var.now.add({ hours: printedLinkHours }), timeZone, c.var.now);
    const address = wholeAddress(c, peopleUrls.signInLink(secret));
    return show(
      c,
      SignInLinkPage(c.var.frame, { name: member.name, address, until, back: hostUrls.member(id) }),
    );
  });

  return routes;
}
