import { Entry, Lines, Mark, Page, PostForm, Quiet, Submit } from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { sayPlainDate } from "../../web/when.ts";
import type { SessionListed } from "./sessions.reads.ts";
import { peopleUrls } from "./urls.ts";

/** Each browser in which I am signed in. */
export function SessionsPage(frame: Frame, viewer: Viewer, sessions: SessionListed[]): Drawn {
  return (
    <Page frame={frame} title="Where you are signed in" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>You stay signed in for 60 days after your last visit, on a shared computer for two hours.</p>
      <Lines>
        {sessions.map((session) => (
          <SessionEntry frame={frame} viewer={viewer} session={session} />
        ))}
      </Lines>
      {sessions.length > 1 && (
        <PostForm action={peopleUrls.endOtherSessions}>
          <Submit quiet>End all others</Submit>
        </PostForm>
      )}
      <Quiet>
        A passkey opens sessions again and again. <a href={peopleUrls.passkeys}>See your passkeys</a>, and
        remove what you do not know.
      </Quiet>
    </Page>
  );
}

function SessionEntry(props: { frame: Frame; viewer: Viewer; session: SessionListed }): Drawn {
  const { frame, viewer, session } = props;
  const here = session.id === viewer.sessionId;
  const today = frame.now.toZonedDateTimeISO("UTC").toPlainDate();
  const day = sayPlainDate(Temporal.PlainDate.from(session.last_used_on), today);
  return (
    <Entry
      title={session.device}
      mark={here ? <Mark kind="done">here and now</Mark> : undefined}
      line={`${session.shared_computer ? "A shared computer, last" : "Last"} used on ${day}`}
    >
      {!here && (
        <PostForm action={peopleUrls.endSession(session.id)} label={`End the session in ${session.device}`}>
          <Submit quiet>End this one</Submit>
        </PostForm>
      )}
    </Entry>
  );
}
