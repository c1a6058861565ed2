import { Empty, Entry, Lines, When } from "../../web/components/index.ts";
import { toInstant } from "../../basics/instant.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { Desk } from "./desk.tsx";
import type { KeptMail } from "./office.reads.ts";

/** Mail that waits to be passed on by hand. */
export function MailPage(
  frame: Frame,
  data: { mails: KeptMail[]; hasMailServer: boolean; zone: string },
): Drawn {
  const { mails, hasMailServer, zone } = data;
  return (
    <Desk frame={frame} title="Mail">
      <p>
        {hasMailServer
          ? "A mail server is set: mail goes out by itself. What was kept before stays here for seven days."
          : "No mail server is set, so each mail stands here for seven days. Please pass it on to whom it is for, and to nobody else: a sign-in code opens their account."}
      </p>
      {mails.length === 0 ? (
        <Empty drawing="letter" title="No mail is kept here." />
      ) : (
        <Lines>
          {mails.map((mail) => (
            <Entry
              key={mail.id}
              title={`${mail.subject}, for ${mail.to_address}`}
              line={<When at={toInstant(mail.kept_at)} zone={zone} now={frame.now} />}
            >
              <p class="words">{mail.words}</p>
            </Entry>
          ))}
        </Lines>
      )}
    </Desk>
  );
}
