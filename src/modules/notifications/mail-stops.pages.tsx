import { LinkButton, Page, PostForm, Submit } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { Choice } from "./choices.ts";
import { mailUrls } from "./urls.ts";

/** Ends one kind of mail for whoever has the link, signed in or not. It names nobody. */
export function MailStopPage(
  frame: Frame,
  { choice, token, isOff }: { choice: Choice; token: string; isOff: boolean },
): Drawn {
  return (
    <Page frame={frame} title={isOff ? "That mail is stopped" : "Stop this mail?"}>
      {isOff ? (
        <p>"{choice.label}" is switched off. No such mail comes any more.</p>
      ) : (
        <>
          <p>
            This switches off "{choice.label}" for whoever got the mail with this link. Nothing else changes.
          </p>
          <PostForm action={mailUrls.stop(token)}>
            <Submit>Stop this mail</Submit>
          </PostForm>
        </>
      )}
      <p>
        What somebody asked for still comes: a code, a link, an answer. To have other mail, or this one again,
        sign in and choose under Me, Mail.
      </p>
      <p>
        <LinkButton href={mailUrls.settings} quiet>
          Choose your mail
        </LinkButton>
      </p>
    </Page>
  );
}
