import type { Id } from "../../basics/ids.ts";
import { Problem } from "../../basics/problem.ts";
import { type Main, locked, prepared } from "../../database/index.ts";
import { Entry, Lines, Section } from "../../web/components/index.ts";
import type { Drawn, Viewer } from "../../web/frame.ts";
import type { WayOn } from "../../web/problem.pages.tsx";
import { type InvitedTo, isShownTo, type Places } from "../people/index.ts";
import { leaveEveryGroup } from "./banned.ts";
import {
  countOfMembers,
  firstName,
  ruleColumns,
  ruleWords,
  ruleIn,
  whatTheGroupSees,
  zoneWords,
} from "./group.words.ts";
import { groupDeparture } from "./membership/group-departure.ts";
import { leaveGroup } from "./membership/membership.ts";
import { eraseGroups } from "./personal.ts";
import { exportGroups } from "./personal.reads.ts";
import { joinByInvitation } from "./membership/requests.ts";
import { headcount } from "./taking-in.ts";
import { groupUrls } from "./urls.ts";
import { wishesOnToday } from "./finding/wishes.today.ts";
import { kindWords, placeWords } from "./words.ts";

/** What this room puts into the room of people. */
export const groupPlaces: Places = {
  afterJoining,
  invitationWords,
  alreadyThere,
  mustFirst,
  departure: groupDeparture,
  beforeLeaving,
  onBan: leaveEveryGroup,
  erase: eraseGroups,
  exportOf: exportGroups,
  onToday: wishesOnToday,
  inCommon,
  areTogether,
};

async function afterJoining(
  db: Main,
  member: Id,
  invitation: Id,
  now: Temporal.Instant,
): Promise<string | null> {
  const group = await joinByInvitation(db, member, invitation, now);
  return group === null ? null : groupUrls.group(group);
}

async function invitationWords(read: Main, invitation: Id, reader: Id | null): Promise<InvitedTo | null> {
  const group = await invitedGroup.first(read, { invitation });
  if (!group) return null;
  const namesOrganiser = reader === null || (await isShownTo(read, reader, group.organiser_id));
  const keptBy = namesOrganiser ? `${firstName(group.organiser_name)} keeps it together. ` : "";
  const rule = ruleIn(group);
  const lines = [
    `${kindWords[group.kind].name}. ${kindWords[group.kind].line}`,
    group.about,
    `${keptBy}It has ${countOfMembers(group.people)} so far.`,
    rule
      ? `${ruleWords(rule)} (${zoneWords(rule.timeZone)}). ${placeWords[group.place_kind].name}.`
      : `${placeWords[group.place_kind].name}.`,
    group.promise && `What everybody agrees on who joins:\n${group.promise}`,
    whatTheGroupSees,
  ];
  return { groupName: group.name, lines: lines.flatMap((line) => line.split("\n")).filter(Boolean) };
}

async function alreadyThere(read: Main, member: Id, invitation: Id): Promise<string | null> {
  const row = await groupAlready.first(read, { member, invitation });
  return row ? groupUrls.group(row.group_id) : null;
}

const groupAlready = prepared((read: Main, given: { member: Id; invitation: Id }) =>
  read
    .selectFrom("group_invitations")
    .innerJoin("memberships", "memberships.group_id", "group_invitations.group_id")
    .innerJoin("groups", "groups.id", "group_invitations.group_id")
    .select("memberships.group_id")
    .where("group_invitations.invitation_id", "=", given.invitation)
    .where("memberships.member_id", "=", given.member)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null),
);

/** The groups that the member keeps together and that others are in. */
async function mustFirst(read: Main, member: Id): Promise<WayOn[]> {
  const kept = await read
    .selectFrom("groups")
    .select(["id", "name"])
    .where("organiser_id", "=", member)
    .where("closed_at", "is", null)
    .where((is) =>
      is.exists(
        is
          .selectFrom("memberships")
          .select("memberships.id")
          .whereRef("memberships.group_id", "=", "groups.id")
          .where("memberships.member_id", "!=", member)
          .where("memberships.left_at", "is", null),
      ),
    )
    .orderBy("name")
    .execute();
  return kept.map(({ id, name }) => ({ label: `Hand ${name} over first`, href: groupUrls.members(id) }));
}

/** Whoever keeps a group together that others are in hands it over first; a group with nobody else in it closes. */
async function beforeLeaving(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  // Every group that they are in is held first: none can be handed to them on their way out.
  const mine = db
    .selectFrom("memberships")
    .select("group_id")
    .where("member_id", "=", member)
    .where("left_at", "is", null);
  await locked(db, db.selectFrom("groups").select("id").where("id", "in", mine).orderBy("id")).execute();
  const kept = db
    .selectFrom("groups")
    .select("id")
    .where("organiser_id", "=", member)
    .where("closed_at", "is", null);
  for (const { id } of await locked(db, kept.orderBy("id")).execute()) {
    try {
      await leaveGroup(db, member, id, now);
    } catch (error) {
      if (error instanceof Problem && error.why === "hand-over-first")
        throw new Problem("conflict", "still-organiser");
      throw error;
    }
  }
}

/** On a member's page: the groups that its reader shares with them. */
async function inCommon(read: Main, viewer: Viewer, member: Id): Promise<Drawn | null> {
  if (viewer.id === member) return null;
  const shared = await sharedGroups.all(read, { viewer: viewer.id, member });
  if (shared.length === 0) return null;
  return (
    <Section title="You know each other from">
      <Lines>
        {shared.map((group) => (
          <Entry title={group.name} href={groupUrls.group(group.id)} line={kindWords[group.kind].name} />
        ))}
      </Lines>
    </Section>
  );
}

async function areTogether(read: Main, one: Id, other: Id): Promise<boolean> {
  return (await sharedGroups.first(read, { viewer: one, member: other })) !== undefined;
}

const sharedGroups = prepared((read: Main, given: { viewer: Id; member: Id }) =>
  read
    .selectFrom("memberships as mine")
    .innerJoin("memberships as theirs", "theirs.group_id", "mine.group_id")
    .innerJoin("groups", "groups.id", "mine.group_id")
    .select(["groups.id", "groups.name", "groups.kind"])
    .where("mine.member_id", "=", given.viewer)
    .where("mine.left_at", "is", null)
    .where("theirs.member_id", "=", given.member)
    .where("theirs.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .orderBy("groups.name")
    .orderBy("groups.id"),
);

const invitedGroup = prepared((read: Main, given: { invitation: Id }) =>
  read
    .selectFrom("group_invitations")
    .innerJoin("groups", "groups.id", "group_invitations.group_id")
    .innerJoin("members as organiser", "organiser.id", "groups.organiser_id")
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .select([
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.promise",
      "groups.place_kind",
      "groups.organiser_id",
      "organiser.name as organiser_name",
      ...ruleColumns,
      headcount.as("people"),
    ])
    .where("group_invitations.invitation_id", "=", given.invitation)
    .where("groups.closed_at", "is", null),
);
