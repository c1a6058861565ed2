import type { JSX } from "../../../web/jsx/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { daysFrom } from "../../../basics/instant.ts";
import { LinkButton, Mark, PersonLine } from "../../../web/components/index.ts";
import { peopleUrls } from "../../people/index.ts";
import { firstName } from "../group.words.ts";
import type { GroupMember, GroupShown } from "../groups.reads.ts";

/** Somebody counts as new in a group for so many days. */
const newForDays = 28;

type LineProps = {
  member: GroupMember;
  group: Pick<GroupShown, "organiser_id" | "made_at">;
  viewer: Id;
  now: Temporal.Instant;
  /** Whether the line ends with a way to write to them. */
  withMessage?: boolean;
};

/** A member on one line, with what is good to know about them: that they keep the group together, are new, or on a pause. */
export function MemberLine({ member, group, viewer, now, withMessage }: LineProps): JSX.Element {
  const about = [member.pronouns, member.work_line].filter(Boolean).join(" · ");
  const note = noteOn(member, group, viewer, now);
  return (
    <PersonLine
      name={member.name}
      id={member.id}
      href={peopleUrls.member(member.id)}
      line={about || undefined}
      note={
        withMessage && member.id !== viewer ? (
          <>
            {note}
            {note && " "}
            <LinkButton href={peopleUrls.messagesWith(member.id)} light>
              Write to {firstName(member.name)}
            </LinkButton>
          </>
        ) : (
          note
        )
      }
    />
  );
}

function noteOn(
  member: GroupMember,
  group: LineProps["group"],
  viewer: Id,
  now: Temporal.Instant,
): JSX.Element | undefined {
  const part = member.id === group.organiser_id ? "organiser" : "";
  const words = [part, member.id === viewer ? "you" : ""].filter(Boolean).join(", ");
  if (member.paused_at) return <Mark kind="waits">{[words, "on a pause"].filter(Boolean).join(", ")}</Mark>;
  if (words) return <>{words}</>;
  return isNewcomer(member, group, now) ? <Mark kind="said">new here</Mark> : undefined;
}

/** New is who came in the last weeks, into a group that stood for a week already: at the beginning everybody is new. */
const isNewcomer = (
  member: Pick<GroupMember, "joined_at">,
  group: { made_at: string },
  now: Temporal.Instant,
): boolean =>
  member.joined_at > daysFrom(now, -newForDays) &&
  member.joined_at > daysFrom(Temporal.Instant.from(group.made_at), 7);
