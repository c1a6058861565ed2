import { Actions, Keep, Page, PostForm, Submit } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Key } from "../keys.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Own } from "./author.reads.ts";
import { WithKey } from "./key.parts.tsx";

/** Asks once more before an interview is withdrawn. */
export function WithdrawalPage(frame: Frame, { interview, standing }: Own, key: Key): Drawn {
  return (
    <Page frame={frame} title={interview ? `Withdraw ${writtenNumber(interview.number)}?` : "Withdraw it?"}>
      {interview ? (
        <>
          <p>
            Your words, your name, what you chose, and every place where others were shown a sentence of yours
            are gone from this server at once, for good. Copies that others made, and old backups, we cannot
            reach.
          </p>
          <p>
            The number stays, with a line that says it was withdrawn. What others wrote below it stays too.
            You cannot take it back: you would take the interview again, under another number.
          </p>
        </>
      ) : (
        <p>
          {standing.at === "declined"
            ? "What the host wrote to you goes, and the key is good for nothing more."
            : "No reader has seen it yet. It is gone at once, and no number was given for it."}
        </p>
      )}
      <Actions>
        <PostForm action={interviewUrls.withdrawal} label="Withdraw it">
          <Keep name="key" value={key} />
          <Keep name="sure" value="yes" />
          <Submit danger>Withdraw it for good</Submit>
        </PostForm>
        <WithKey to={interviewUrls.key} words={key}>
          Keep it
        </WithKey>
      </Actions>
    </Page>
  );
}
