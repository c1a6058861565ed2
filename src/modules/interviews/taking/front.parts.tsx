import type { Interviews } from "../../../database/index.ts";
import { Actions, LinkButton, Section } from "../../../web/components/index.ts";
import type { Drawn } from "../../../web/frame.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";
import { haveAnswered } from "./counter.ts";

/** The way to the interviews from the front page, with how many there are. */
export async function interviewsAtFront(read: Interviews): Promise<Drawn> {
  const { last_number } = await settingsOf(read);
  const title = (
    <>
      The <span class="unbroken">Job-Seeker's</span> Interview
    </>
  );
  return (
    <Section title={title} aside={haveAnswered(last_number)}>
      <p>
        What works for you, and what do you struggle with? Say it under a number, without an account, and meet
        people who have been where you are.
      </p>
      <Actions>
        <LinkButton href={interviewUrls.start} quiet>
          Take the interview
        </LinkButton>
        <LinkButton href={interviewUrls.interviews} light>
          Read what others say
        </LinkButton>
      </Actions>
    </Section>
  );
}
