import { Copyable, Empty, Entry, Lines, Mark, PostForm, Submit, When } from "../../web/components/index.ts";
import { toInstant } from "../../basics/instant.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayTime } from "../../web/when.ts";
import { Desk } from "./desk.tsx";
import type { KeptMail } from "./mail.reads.ts";
import { hostUrls } from "./urls.ts";

/** Mail that waits to be passed on by hand: what hurries stands first, and what was passed on can be put away. */
export function MailPage(frame: Frame, { mails, zone }: { mails: KeptMail[]; zone: string }): Drawn {
  return (
    <Desk frame={frame} title="Mail">
      <p>
        {frame.hasMailServer
          ? "A mail server is set: mail goes out by itself. What was kept before stays here for seven days."
          : "No mail server is set, so each mail stands here for seven days. Please pass it on to whom it is for, and to nobody else: a sign-in code opens their account."}
      </p>
      {mails.length === 0 ? (
        <Empty drawing="letter" title="No mail is kept here." />
      ) : (
        <Lines>
          {mails.map((mail) => (
            <MailEntry frame={frame} mail={mail} zone={zone} />
          ))}
        </Lines>
      )}
    </Desk>
  );
}

function MailEntry({ frame, mail, zone }: { frame: Frame; mail: KeptMail; zone: string }): Drawn {
  const title = `${mail.subject}, for ${mail.to_address}`;
  return (
    <Entry
      title={title}
      mark={
        mail.isOver ? (
          <Mark kind="done">over</Mark>
        ) : mail.goodUntil ? (
          <Mark kind="waits">good until {sayTime(toInstant(mail.goodUntil), zone)}</Mark>
        ) : undefined
      }
      line={<When at={toInstant(mail.kept_at)} zone={zone} now={frame.now} />}
    >
      {mail.isOver ? (
        <p>This code was used, or it is over. Whoever still needs one asks for a new code.</p>
      ) : (
        <Copyable label="The mail" value={mail.words} lines />
      )}
      <PostForm action={hostUrls.passOn(mail.id)}>
        <Submit quiet>
          {mail.isOver ? "Put away" : "Passed on"}
          <span class="unseen">: {title}</span>
        </Submit>
      </PostForm>
    </Entry>
  );
}
