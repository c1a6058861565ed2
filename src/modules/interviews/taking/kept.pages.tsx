import type { JSX } from "../../../web/jsx/index.ts";
import { Actions, Keep, Page, PrintButton, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { signField } from "../../../web/signed-forms.tsx";
import type { Taking } from "./taking.forms.ts";
import { Go, TakingForm } from "./taking.parts.tsx";

/** The interview of somebody who keeps it to themselves: their own words, and what comes back. */
export function KeptPage(frame: Frame, taking: Taking, inReturn: JSX.Element): Drawn {
  const { asked, said } = taking;
  const answered = asked.questions.filter(({ slug }) => said.answers[slug] !== undefined);
  return (
    <Page frame={frame} title="For you alone">
      <p>Nothing of this is stored, and no number is used. Print it, if you want to have it again.</p>
      <PrintButton />
      {inReturn}
      <Section title="What you said">
        {answered.map(({ slug, wording }) => (
          <section>
            <h3>{wording}</h3>
            <p class="words">{said.answers[slug]}</p>
          </section>
        ))}
      </Section>
      <TakingForm taking={taking} visible={[]}>
        <Keep name="key" value={taking.key} />
        <Keep name={signField} value={taking.drawn} />
        <Actions>
          <Go to="read" quiet>
            Back to the ways to send it
          </Go>
        </Actions>
      </TakingForm>
    </Page>
  );
}
