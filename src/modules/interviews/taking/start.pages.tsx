import {
  Actions,
  ChoiceField,
  Highlight,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import { typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { interviewUrls } from "../urls.ts";
import { haveAnswered, howManyNeeded, howMuch } from "./counter.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** What the interview is, and how it is taken. */
export function StartPage(frame: Frame, asked: Questionnaire): Drawn {
  const form = typed({ device: "own", view: "steps" });
  return (
    <Page frame={frame} title="The Job-Seeker's Interview" heading={false}>
      <h1>
        The <span class="unbroken">Job-Seeker's</span> Interview
      </h1>
      <p>
        Everybody who looks for work struggles with something, and knows something that another could use. Say
        both, and you are joined with people who have been where you are.
      </p>
      <Highlight label={haveAnswered(asked.settings.last_number)} title={howMuch(asked)}>
        <p>
          {howManyNeeded(asked)} Then you read the whole once more, and decide: keep it to yourself, or
          publish it under a number, a nickname or, as a member, your own name.
        </p>
      </Highlight>
      <interview-draft does="offer" hidden>
        <Notice kind="waits">
          <p>You began an interview in this browser. A draft of it is kept here, and nowhere else.</p>
          <PostForm action={interviewUrls.take} label="Your draft">
            <Keep name="go" value="here" />
            <Submit>Go on with it</Submit>
          </PostForm>
        </Notice>
      </interview-draft>
      <Section title="Good to know">
        <ul class="spaced">
          <li>
            <strong>Only you know your number.</strong> You get a key of ten words. With it you can answer,
            correct and withdraw; nobody can give you another.
          </li>
          <li>
            <strong>A number is for ever.</strong> What you publish keeps its number and address. You can
            withdraw it: then the words are gone, and the number stays empty.
          </li>
          <li>
            <strong>Stored are your words, what you chose, and the day.</strong> Not who you are, where you
            came from or at what time, unless you choose your own name.
          </li>
        </ul>
        <p>
          <a href={interviewUrls.anonymity}>What is promised, and what nobody can promise</a>
        </p>
      </Section>
      <Section title="Begin">
        <interview-draft does="begin">
          <PostForm action={interviewUrls.take}>
            <ChoiceField
              form={form}
              name="device"
              label="Where are you?"
              required
              options={[
                {
                  value: "own",
                  label: "On a device of my own",
                  hint: "A draft is kept in this browser until you send it, where script runs.",
                },
                {
                  value: "shared",
                  label: "On a shared computer",
                  hint: "Nothing is kept. Take the time to finish in one sitting.",
                },
              ]}
            />
            <ChoiceField
              form={form}
              name="view"
              label="How would you like to be asked?"
              required
              options={[
                { value: "steps", label: "One question at a time" },
                { value: "whole", label: "All on one page" },
              ]}
            />
            <Submit>Begin</Submit>
            <div hidden>
              <Notice kind="waits">
                <p>
                  You began an interview in this browser, and its draft is still here. If you begin anew, that
                  draft is thrown away.
                </p>
                <Actions>
                  <Submit name="go" value="here">
                    Go on with the draft
                  </Submit>
                  <Submit name="go" value="anew" quiet>
                    Begin anew
                  </Submit>
                </Actions>
              </Notice>
            </div>
          </PostForm>
        </interview-draft>
        <p>
          <LinkButton href={interviewUrls.interviews} quiet>
            Read what others say first
          </LinkButton>
        </p>
      </Section>
    </Page>
  );
}
