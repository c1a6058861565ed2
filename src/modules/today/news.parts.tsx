import type { Children, JSX } from "../../web/jsx/index.ts";
import { toInstant } from "../../basics/instant.ts";
import { Entry, Lines, Quiet, Section, When } from "../../web/components/index.ts";
import type { Frame, Viewer } from "../../web/frame.ts";
import { beginningOf, groupUrls, nameOrFormer, OutcomeMark, withThen } from "../groups/index.ts";
import type { News } from "./news.reads.ts";
import { todayPath } from "./today.path.ts";
import type { WallNews } from "./wall-news.reads.ts";

type Told = { title: Children; href: string; mark?: JSX.Element; words?: string };

/** What happened in my groups, newest first. */
export function GroupNews({
  frame,
  news,
  viewer,
}: {
  frame: Frame;
  news: readonly (News | WallNews)[];
  viewer: Viewer;
}): JSX.Element {
  return (
    <Section title="In your groups">
      {news.length === 0 ? (
        <Quiet>Nothing new in the last days. A quiet week is a week too.</Quiet>
      ) : (
        <Lines>
          {news.map((entry) => (
            <OneNews frame={frame} entry={entry} viewer={viewer} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

function OneNews(props: { frame: Frame; entry: News | WallNews; viewer: Viewer }): JSX.Element {
  const { frame, entry, viewer } = props;
  const { title, href, mark, words } = "words" in entry ? tellPost(entry) : tell(frame, entry, viewer);
  const line = (
    <>
      {entry.group_name}, <When at={toInstant(entry.at)} zone={viewer.timeZone} form="day" now={frame.now} />
    </>
  );
  return (
    <Entry title={title} href={href} mark={mark} line={line}>
      {words && <blockquote>{words}</blockquote>}
    </Entry>
  );
}

function tellPost(entry: WallNews): Told {
  return {
    title: `${nameOrFormer(entry.name)} ${entry.answers_id === null ? "wrote" : "answered"} on the wall`,
    href: groupUrls.post(entry.group_id, entry.id),
    words: beginningOf(entry.words),
  };
}

function tell(frame: Frame, entry: News, viewer: Viewer): Told {
  const group = groupUrls.group(entry.group_id);
  const subject = entry.subject_id ?? 0;
  const about = withThen(groupUrls.commitment(subject), todayPath);
  const meeting = groupUrls.meeting(entry.group_id, subject);
  const when = entry.starts_at && (
    <When at={toInstant(entry.starts_at)} zone={viewer.timeZone} form="short" now={frame.now} />
  );
  switch (entry.kind) {
    case "commitment-reported":
      return {
        title: `${nameOrFormer(entry.owner_name ?? "")}: ${entry.what}`,
        href: about,
        ...(entry.outcome ? { mark: <OutcomeMark outcome={entry.outcome} /> } : {}),
        ...(entry.note ? { words: entry.note } : {}),
      };
    case "cheer-given":
      return {
        title: `${nameOrFormer(entry.actor_name ?? "")} cheered: ${entry.what}`,
        href: about,
        ...(entry.cheer_words ? { words: entry.cheer_words } : {}),
      };
    case "meeting-moved":
      return {
        title: <>A meeting was moved to {when}</>,
        href: meeting,
        ...(entry.moved_reason ? { words: entry.moved_reason } : {}),
      };
    case "meeting-called-off":
      return {
        title: <>The meeting of {when} was called off</>,
        href: group,
        ...(entry.called_off_reason ? { words: entry.called_off_reason } : {}),
      };
    case "meeting-closed":
      return { title: <>The minutes of {when}</>, href: groupUrls.minutes(entry.group_id, subject) };
    case "organiser-changed":
      return {
        title:
          subject === viewer.id
            ? "You keep the group together from now on"
            : `${nameOrFormer(entry.subject_name ?? "")} keeps the group together from now on`,
        href: group,
      };
    case "group-left":
      return { title: `${nameOrFormer(entry.subject_name ?? "")} left`, href: group };
    default:
      return { title: `${nameOrFormer(entry.subject_name ?? "")} joined`, href: group };
  }
}
