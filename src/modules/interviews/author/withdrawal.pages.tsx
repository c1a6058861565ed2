import { Actions, Keep, Page, PostForm, Submit, TickField } from "../../../web/components/index.ts";
import { typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Key } from "../keys.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Own } from "./author.reads.ts";
import { WithKey } from "./key.parts.tsx";

const ticked = typed({ comments: "yes" });

const commentsIn = (count: number): string => (count === 1 ? "one comment" : `${count} comments`);

/** Asks once more before an interview is withdrawn. */
export function WithdrawalPage(frame: Frame, { interview, standing, saidAs }: Own, key: Key): Drawn {
  return (
    <Page frame={frame} title={interview ? `Withdraw ${writtenNumber(interview.number)}?` : "Withdraw it?"}>
      {interview ? (
        <>
          <p>
            What you answered, your name, what you chose, and every place where others were shown a sentence
            of your interview are gone from this server at once, for good. Copies that others made, and old
            backups, we cannot reach.
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
          {interview && saidAs.length > 0 && (
            <TickField
              form={ticked}
              name="comments"
              label={`Take back what you wrote as ${writtenNumber(interview.number)} too: ${commentsIn(saidAs.length)}`}
              hint="It is ticked already. Without it your comments stay where they are, under this number; with the key you can take them back one by one at any time."
            />
          )}
          <Submit danger>Withdraw it for good</Submit>
        </PostForm>
        <WithKey to={interviewUrls.key} words={key}>
          Keep it
        </WithKey>
      </Actions>
    </Page>
  );
}
