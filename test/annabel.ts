import assert from "node:assert/strict";
import { newId } from "../src/basics/ids.ts";
import { instantText } from "../src/basics/instant.ts";
import { contactUrls } from "../src/modules/contacts/index.ts";
import { answerPost, inviteToGroup, makePost, setMeetingRule } from "../src/modules/groups/index.ts";
import { invitationToken, makeInvitation, sendMessage } from "../src/modules/people/index.ts";
import { groupOf, said } from "./circle.ts";
import { member, peopleUrls, type Person, type Town } from "./support.ts";

/** Every word that is hers; none of them stands anywhere else in the town. */
export const hers = /Annabel|Quist|zymurg|glassblow|falcon|kestrel|heron|osprey|merlin/i;

/** Everything of hers that has an id, and the doors to which she gives links. */
export type Hers = { id: number; ids: number[]; links: string[] };

/** Annabel lives a full life here: a profile, a group of hers, a wish, posts, commitments, a meeting, invitations and a card. */
export async function annabelLives(town: Town, cleo: Person): Promise<Hers & { ana: Person }> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const ana = await member(town, "Annabel");
  await ana.get("/me");
  const profile = {
    name: "Annabel Quist",
    pronouns: "she/heron",
    workLine: "Zymurgist",
    canHelp: "Glassblowing",
    wantHelp: "Falconry",
    links: "kestrel.example/me",
  };
  assert.ok((await ana.press("Keep", profile)).words.includes("Kept."));
  const group = await groupOf(town, ana, [cleo], "job-club", "Tuesday club");
  const rule = { pace: "weekly", weekdays: [2], time: "18:30", timeZone: "Europe/Berlin" } as const;
  await setMeetingRule(db, ana.id, group, { ...rule, from: Temporal.PlainDate.from("2026-11-24") }, now);
  const { id: meeting } = await db
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .orderBy("starts_at")
    .executeTakeFirstOrThrow();
  const [post, answer, message, invitation, groupInvitation, wish] = Array.from({ length: 6 }, newId) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  await makePost(db, ana.id, group, { id: post, words: "Osprey" }, now);
  await answerPost(db, cleo.id, group, post, { id: answer, words: "Merlin" }, now);
  const commitment = await said(town, ana, group, "Osprey");
  await sendMessage(db, ana.id, { id: message, to: cleo.id, words: "Merlin" }, now);
  await makeInvitation(db, ana.id, { ...open, id: invitation }, now);
  await inviteToGroup(db, ana.id, group, { ...open, id: groupInvitation }, now);
  await wishes(town, ana, wish);
  const invitations = [invitation, groupInvitation].map((id) =>
    peopleUrls.invitation(invitationToken(town.house.key, id)),
  );
  const links = [...invitations, contactUrls.shown(await showsCard(town, ana))];
  const ids = [ana.id, group, meeting, post, answer, message, commitment, invitation, groupInvitation, wish];
  return { ana, id: ana.id, ids, links };
}

/** Her card, as she hands it out. Returns its code. */
async function showsCard(town: Town, who: Person): Promise<string> {
  const code = "q3vt8pwn5j";
  const said = { name: "Annabel Quist", line: "Zymurgist", target: "Glassblowing", links: "" };
  const made = { code, off_at: null, made_at: instantText(town.clock.now), version: 1 };
  const reached = { email: "kestrel@example.org", phone: "" };
  await town.house.main.write
    .insertInto("cards")
    .values({ member_id: who.id, ...said, ...reached, ...made })
    .execute();
  return code;
}

const open = { forName: "", email: null, words: "Osprey", places: 9, days: 30 };

async function wishes(town: Town, who: Person, id: number): Promise<void> {
  await town.house.main.write
    .insertInto("wishes")
    .values({
      id,
      member_id: who.id,
      kind: "any",
      pace: "any",
      place_kind: "any",
      when_words: "Merlin",
      field: "Osprey",
      words: "Kestrel",
      wished_at: town.clock.now.toString({ smallestUnit: "millisecond" }),
      ended_at: null,
      ended_how: null,
      version: 1,
    })
    .execute();
}
