import assert from "node:assert/strict";
import { test } from "node:test";
import { putTogether } from "../../app.tsx";
import { newId } from "../../basics/ids.ts";
import { type Circle, groupOf, inCircle } from "../../../test/circle.ts";
import { member, Visitor } from "../../../test/support.ts";
import { makePost } from "../groups/index.ts";
import { raiseConcern } from "../people/index.ts";
import { searchUrls } from "../search/index.ts";
import type { ActKind } from "./acts.ts";
import { hostUrls } from "./urls.ts";

/**
 * What a host presses: where it goes, on which page (null is the one in front of them), the button, and what the log has
 * to say of it; null where nothing is done yet.
 */
type Press = [goes: string, on: string | null, button: string, act: ActKind | null, fields?: Fields];
type Fields = Record<string, string>;

/** Everything that a host can press in the office, in an order in which it can be pressed. */
function presses(ben: number, concern: number): Press[] {
  const request = "/host/requests/:request/answer";
  const theConcern = hostUrls.concern(concern);
  const standing = hostUrls.standing(ben);
  const readList: Press = ["/host/imports", "/host/imports", "Read the list", "import-brought", aList];
  const columns: Press = ["/host/imports/:list/columns", null, "Show me who would be invited", null];
  return [
    ["/host/groups/:group/confirmation", "/host", "Say yes", "group-confirmed"],
    ["/host/groups/:group/refusal", "/host", "Say no", "group-refused"],
    [request, hostUrls.requests, "Say no kindly", "request-declined", { words: "Not now." }],
    [request, hostUrls.requests, "Welcome", "request-welcomed"],
    ["/host/invitations", hostUrls.invitations, "Make the invitation", "invitation-made"],
    ["/host/invitations/:invitation/revocation", null, "Take it back", "invitation-revoked"],
    ["/host/mail/:mail/passing-on", hostUrls.mail, "Passed on", "mail-passed-on"],
    ["/host/settings", hostUrls.settings, "Keep", "settings-changed", { name: "Bay" }],
    ["/host/texts/:kind", hostUrls.text("rules"), "Keep", "rules-changed", { words: "Be kind." }],
    [
      "/host/log-rules/:rule",
      searchUrls.hostLogRule("connecticut"),
      "Keep",
      "log-rule-changed",
      { aWeek: "4" },
    ],
    ["/host/concerns/:concern/hiding", theConcern, "Hide the post", "post-hidden"],
    ["/host/concerns/:concern/showing", theConcern, "Show the post again", "post-shown"],
    [
      "/host/concerns/:concern/answer",
      theConcern,
      "Send the answer",
      "concern-answered",
      { words: "Thank you." },
    ],
    ["/host/concerns/:concern/closing", theConcern, "Close the concern", "concern-closed"],
    ["/host/members/:member/roles", hostUrls.member(ben), "Name as coach", "coach-named"],
    ["/host/members/:member/sign-in-link", hostUrls.member(ben), "Make a sign-in link", "sign-in-link-made"],
    ["/host/members/:member/warnings", standing, "Send the warning", "member-warned", { words: "Stop." }],
    ["/host/members/:member/keeping-out", standing, "Close the house", "member-suspended", aWeek],
    ["/host/members/:member/letting-in", standing, "Open the house again", "suspension-lifted"],
    readList,
    columns,
    ["/host/imports/:list/invitations", null, "Make ", null],
    ["/host/imports/:list/sending", null, "Send them now", "import-sent"],
    readList,
    columns,
    ["/host/imports/:list/removal", null, "Throw this list away", "import-thrown-away"],
  ];
}

const aList = { list: "Ida,ida@example.org\nJo,jo@example.org" };
const aWeek = { how: "week", reason: "For a rest." };

/** Groups and people wait for a host's answer, mail to be passed on, and Ana has told of what Ben wrote. */
async function muchWaits({ town, host, group, ana, ben }: Circle): Promise<number> {
  await host.get(hostUrls.settings);
  await host.press("Keep", { confirmsGroups: "yes" });
  const dan = await member(town, "Dan");
  for (const name of ["First", "Second"]) await groupOf(town, dan, [], "job-club", name);
  for (const name of ["Wendy", "Xaver"]) {
    const visitor = new Visitor(town);
    await visitor.get("/join");
    await visitor.press("Send", { name, email: `${name.toLowerCase()}@example.org`, words: "Hello." });
  }
  const [post, concern] = [newId(), newId()];
  const { write } = town.house.main;
  await makePost(write, ben.id, group, { id: post, words: "Nonsense." }, town.clock.now);
  const about = { about: "post", subject: post, member: ben.id, group, copy: "Nonsense." } as const;
  await raiseConcern(write, ana.id, { id: concern, words: "Please look.", ...about }, town.clock.now);
  return concern;
}

test("whatever can be pressed in the office is written down when something is done by it", () =>
  inCircle(async (circle) => {
    const { town, host, ben } = circle;
    const concern = await muchWaits(circle);
    const tried = new Set(["/host/jobs"]);
    town.clock.forward({ seconds: 1 });
    await host.post("/host/jobs");
    assert.deepEqual(await lastActs(circle, 1), ["work-tried-again"]);
    for (const [goes, on, button, act, fields] of presses(ben.id, concern)) {
      town.clock.forward({ seconds: 1 });
      await town.work();
      if (on !== null) await host.get(on);
      const before = (await lastActs(circle, 100)).length;
      const { action, body } = host.prepare(button, fields);
      assert.match(
        action,
        new RegExp(`^${goes.replaceAll(/:\w+/g, "[^/]+")}$`),
        `${button} goes to ${action}`,
      );
      assert.ok((await host.post(action, body)).status < 400, `${button}: ${host.here?.words}`);
      const more = (await lastActs(circle, 100)).length - before;
      assert.deepEqual(await lastActs(circle, more), act === null ? [] : [act], button);
      tried.add(goes);
    }
    const { app } = putTogether(town.house);
    const all = app.routes.filter(({ method, path }) => method === "POST" && path.startsWith("/host/"));
    // What hosts do about interviews is written down by the day, in that room's own log.
    const here = all.filter(({ path }) => !path.startsWith("/host/interviews/"));
    const untried = [...new Set(here.map(({ path }) => path))].filter((path) => !tried.has(path));
    assert.deepEqual(untried, [], "nobody has tried whether these are written down");
  }));

const lastActs = async ({ town }: Circle, most: number): Promise<string[]> =>
  (
    await town.house.main.read
      .selectFrom("host_acts")
      .select("kind")
      .orderBy("at", "desc")
      .orderBy("id")
      .limit(most)
      .execute()
  ).map((act) => act.kind);
