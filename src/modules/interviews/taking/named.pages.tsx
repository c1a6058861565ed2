import { Actions, Copyable, Keep, LinkButton, Page, Section } from "../../../web/components/index.ts";
import { typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { peopleUrls } from "../../people/index.ts";
import { signField } from "../../../web/signed-forms.tsx";
import { interviewUrls } from "../urls.ts";
import { answerName } from "./questionnaire.ts";
import type { Taking } from "./taking.forms.ts";
import { Go, TakingForm } from "./taking.parts.tsx";
import { sendings } from "./ways-to-send.tsx";

/** Before an interview stands under somebody's own name: which name that is. */
export function NamedPage(frame: Frame, taking: Taking, name: string): Drawn {
  return (
    <Page frame={frame} title={`As ${name}?`}>
      <p>
        The interview will stand under “{name}, a member”. Everybody can read it, without an account, and
        search engines can find it: an employer too, and whoever is on your keep-away list.
      </p>
      <TakingForm taking={taking} visible={[]}>
        <Signed taking={taking} />
        <Keep name="sure" value="yes" />
        <Actions>
          <Go to={sendings.named} action={interviewUrls.takeNamed}>
            Send it as {name}
          </Go>
          <Go to="read" quiet action={interviewUrls.take}>
            Choose otherwise
          </Go>
        </Actions>
      </TakingForm>
    </Page>
  );
}

/** Somebody wants to be named whom we do not know: their words, the way back with all of them, and the way in. */
export function MembersNamedPage(frame: Frame, taking: Taking): Drawn {
  const { asked, form } = taking;
  const written = asked.questions.flatMap(({ slug, wording }) => {
    const words = typedText(form, answerName(slug));
    return words === "" ? [] : [{ wording, words }];
  });
  const nickname = typedText(form, "nickname");
  return (
    <Page frame={frame} title="Only members can be named">
      <p>
        Nobody is signed in here. Go back and choose a number or a nickname; or sign in in another window,
        come back to this page and go on. Your words are not kept yet: leave this page open until then.
      </p>
      <TakingForm taking={taking} visible={[]}>
        <Signed taking={taking} />
        {nickname !== "" && <Keep name="nickname" value={nickname} />}
        <Actions>
          <Go to="read" action={`${interviewUrls.take}#send`}>
            Back to “Read it once more”
          </Go>
          <LinkButton href={peopleUrls.signIn()} quiet newWindow>
            Sign in
          </LinkButton>
        </Actions>
        <p>
          <Go to={sendings.named} action={interviewUrls.takeNamed} light>
            I am signed in: go on under my own name
          </Go>
        </p>
      </TakingForm>
      <Section title="What you wrote">
        {written.map(({ wording, words }) => (
          <Copyable label={wording} value={words} lines />
        ))}
      </Section>
    </Page>
  );
}

function Signed({ taking }: { taking: Taking }): JSX.Element {
  return (
    <>
      <Keep name="key" value={taking.key} />
      <Keep name={signField} value={taking.drawn} />
    </>
  );
}
