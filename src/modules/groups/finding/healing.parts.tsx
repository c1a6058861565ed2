import type { JSX } from "../../../web/jsx/index.ts";
import { Facts, Notice } from "../../../web/components/index.ts";
import { sizeWords } from "../group.words.ts";
import type { GroupShown } from "../groups.reads.ts";
import type { Care } from "./healing.reads.ts";
import { groupUrls } from "../urls.ts";
import { mostCounted } from "./wishes.reads.ts";

type CareProps = { group: GroupShown; people: number; care: Care };

/** At the top of the group's page, for its organiser: that somebody went quiet, and that the group has become small. */
export function WhatNeedsCare({ group, people, care }: CareProps): JSX.Element {
  return (
    <>
      {care.quiet.map((member) => (
        <Notice kind="waits">
          {member.name} was not at the last two meetings, and sent no word.{" "}
          <a href={groupUrls.kindWord(group.id, member.id)}>Write {member.name} a kind word</a>
        </Notice>
      ))}
      {care.hasShrunk && (
        <Notice kind="waits">
          <p>{shrunkWords(people)}</p>
          <WaysToGrow group={group} care={care} />
        </Notice>
      )}
    </>
  );
}

/** For a group that is small from its beginning: the same ways, further down. */
export function SmallGroup({ group, people, care }: CareProps): JSX.Element | null {
  const words = sizeWords(group.kind, people);
  if (!words) return null;
  return (
    <>
      <p>{words}</p>
      {care.isSmall && !care.hasShrunk && group.confirmed_at !== null && (
        <WaysToGrow group={group} care={care} />
      )}
    </>
  );
}

const shrunkWords = (people: number): string =>
  people === 1
    ? "Somebody left, and you are on your own now. Three ways to go on:"
    : `Somebody left, and you are ${people} now. Three ways to go on:`;

function WaysToGrow({ group, care }: { group: GroupShown; care: Care }): JSX.Element {
  const waiting =
    care.waiting === 0
      ? "Nobody waits for such a group just now"
      : care.waiting === 1
        ? "1 person waits for such a group"
        : `${care.waiting > mostCounted ? `More than ${mostCounted}` : care.waiting} people wait for such a group`;
  return (
    <Facts
      items={[
        ["Invite", <a href={groupUrls.invitations(group.id)}>Invite people you know</a>],
        [
          "Be found",
          group.open_to_requests ? (
            "The group is open to requests: it stands in everybody’s list."
          ) : (
            <a href={`${groupUrls.edit(group.id)}#field-open`}>Open it to requests</a>
          ),
        ],
        ["From the waiting room", <a href={groupUrls.waitingFor(group.id)}>{waiting}</a>],
      ]}
    />
  );
}
