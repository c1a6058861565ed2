import { toInstant } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsSource } from "../../../delivery/index.ts";
import { sayDay, sayWhen } from "../../../web/when.ts";
import { myOpenCommitments } from "../commitments/commitments.reads.ts";
import {
  changedMeetings,
  meetingsTomorrow,
  minutesSince,
  requestsSince,
  type Tomorrow,
} from "./meetings.news.reads.ts";
import { groupUrls } from "../urls.ts";
import { placeWords } from "../words.ts";

/** The note of the day before: when, where, and what one said one would do. What is hidden is counted, not told. */
const tomorrow: NewsSource<Main> = {
  kind: "tomorrow",
  label: "The note of the day before",
  hint: "Tomorrow's meeting: when, where, and what you said you would do.",
  heading: "Tomorrow",
  rank: 10,
  async items(db, asked) {
    const meetings = await meetingsTomorrow(db, asked);
    if (meetings.length === 0) return [];
    const open = await myOpenCommitments(db, asked.member);
    return meetings.map((meeting) => {
      const mine = open.filter(
        (row) => row.group_id === meeting.group_id && row.said_meeting_id !== meeting.id,
      );
      const lines = [
        `${meeting.name}: ${sayWhen(toInstant(meeting.starts_at), asked.timeZone, asked.now)}.`,
        placeLine(meeting),
        ...saidLines(
          mine.filter((row) => row.hidden === 0).map((row) => row.what),
          mine.filter((row) => row.hidden === 1).length,
        ),
        "If you cannot come, a word to the others is enough. You can send it there.",
      ];
      return {
        line: lines.filter(Boolean).join("\n"),
        link: { label: "Open the meeting", path: groupUrls.meeting(meeting.group_id, meeting.id) },
      };
    });
  },
};

const placeLine = ({ place, place_kind }: Tomorrow): string =>
  place_kind === "in-person"
    ? place && `Where: ${place}`
    : `${placeWords[place_kind].name}${place ? `: ${place}` : ""}`;

function saidLines(said: readonly string[], hidden: number): string[] {
  const kept =
    hidden === 1 ? "one thing that you keep to yourself" : `${hidden} things that you keep to yourself`;
  if (said.length === 0) return hidden > 0 ? [`You said you would do ${kept}.`] : [];
  return [
    "You said you would do:",
    ...said.map((what) => `- ${what}`),
    ...(hidden > 0 ? [`And ${kept}.`] : []),
  ];
}

/** A meeting is at another time, or is called off. Where that came so late that a letter told of it, it is not told again. */
const changes: NewsSource<Main> = {
  kind: "meeting-changes",
  label: "Meetings moved or called off",
  hint: "Where the mail of the day would come too late, a mail of its own comes at once.",
  heading: "Changed",
  rank: 20,
  async items(db, asked) {
    const say = (at: string): string => sayWhen(toInstant(at), asked.timeZone, asked.now);
    return (await changedMeetings(db, asked)).map((row) => {
      const words = row.called_off_at === null ? row.moved_reason : row.reason;
      const line =
        row.called_off_at === null
          ? `${row.name} meets on ${say(row.starts_at)}${row.moved_from_at ? `, and not on ${say(row.moved_from_at)}` : ""}.`
          : `${row.name} does not meet on ${say(row.starts_at)}: it was called off.`;
      return {
        line: words ? `${line}\n${words}` : line,
        link: { label: "See the meeting", path: groupUrls.meeting(row.group_id, row.id) },
        entry: row.entry,
      };
    });
  },
};

/** Somebody asks to join a group that one keeps together. */
const requests: NewsSource<Main> = {
  kind: "requests-to-group",
  label: "Requests to join your group",
  hint: "For whoever keeps a group together: that somebody waits for a word.",
  rank: 30,
  async items(db, asked) {
    return (await requestsSince(db, asked)).map(({ id, name, people }) => ({
      line:
        people === 1
          ? `Somebody would like to join ${name}, and waits for your word.`
          : `${people} people would like to join ${name}, and wait for your word.`,
      link: { label: "Read the request", path: groupUrls.members(id) },
    }));
  },
};

/** The minutes, for who is in the group and was in it that day: a link, and how many commitments one made. */
const minutes: NewsSource<Main> = {
  kind: "minutes",
  label: "Minutes",
  hint: "That the minutes of a meeting are there to read.",
  rank: 40,
  async items(db, asked) {
    return (await minutesSince(db, asked)).map((row) => {
      const day = sayDay(toInstant(row.opened_at ?? row.starts_at), asked.timeZone, asked.now);
      // How many and not what: a mail passes through more hands than the group's.
      const own = row.own === 1 ? "one thing" : `${row.own} things`;
      return {
        line: `${row.name}: the minutes of ${day} are there to read.${row.own > 0 ? ` You wrote down ${own} to do until next time.` : ""}`,
        link: { label: "Read the minutes", path: groupUrls.meeting(row.group_id, row.id) },
      };
    });
  },
};

export const meetingNews: readonly NewsSource<Main>[] = [tomorrow, changes, requests, minutes];
