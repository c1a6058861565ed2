import { type Id, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  DateField,
  Fold,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { linesLetters } from "./quick.forms.ts";

/** Somebody who has just been kept. */
type Kept = { id: Id; name: string };

/** Where the lines are typed; above them stands who has just been kept. */
export function LinesPage(frame: Frame, { form, kept }: { form: Form; kept: readonly Kept[] }): Drawn {
  return (
    <Page frame={frame} title="Quick notes" back={{ href: contactUrls.contacts, label: "My people" }}>
      {kept.length > 0 && <JustKept kept={kept} />}
      {frame.said && <Onward />}
      {kept.length > 0 && <h2>Anybody else?</h2>}
      <p>
        Whom did you meet? One line for each of them, as it comes to mind. You look each one through before it
        is kept.
      </p>
      <Problems form={form} />
      <Draft frame={frame}>
        <PostForm action={contactUrls.quickLines} keepWords>
          <LinesField form={form} />
          <MetFields form={form} />
          <Submit>Read them</Submit>
        </PostForm>
      </Draft>
      <HowRead />
    </Page>
  );
}

const JustKept = ({ kept }: { kept: readonly Kept[] }): JSX.Element => (
  <section class="quick-kept">
    <h2>{kept.length === 1 ? "1 person is kept" : `${kept.length} people are kept`}</h2>
    <ul>
      {kept.map(({ id, name }) => (
        <li>
          <a href={contactUrls.contact(id)}>{name}</a>
        </li>
      ))}
    </ul>
  </section>
);

const Onward = (): JSX.Element => (
  <Actions>
    <LinkButton href={contactUrls.followUps} light>
      My follow-ups
    </LinkButton>
    <LinkButton href={contactUrls.contacts} light>
      My people
    </LinkButton>
  </Actions>
);

/** Keeps what is typed in this window, so that it is there again if the page is lost; on a computer that others use it keeps nothing. */
function Draft({ frame, children }: { frame: Frame; children: JSX.Element }): JSX.Element {
  if (!frame.viewer || frame.viewer.onSharedComputer) return children;
  return (
    <quick-draft of={toAddress(frame.viewer.id)} kept={frame.said ? "" : undefined}>
      {children}
    </quick-draft>
  );
}

const LinesField = ({ form }: { form: Form }): JSX.Element => (
  <div class="quick-lines">
    <WordsField
      form={form}
      name="lines"
      label="Your lines"
      hint="Such as: Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday"
      rows={10}
      required
    />
    {typeof form.typed["lines"] === "string" && form.typed["lines"].length > linesLetters / 2 && (
      <Quiet>There is room for {linesLetters} letters at a time.</Quiet>
    )}
  </div>
);

/** Where and when everybody was met: said once for all of them. */
export const MetFields = ({ form }: { form: Form }): JSX.Element => (
  <div class="quick-met">
    <TextField
      form={form}
      name="place"
      label="Where did you meet?"
      hint="Such as: the mixer at the library. It is noted with each of them."
      maxLength={letters.place}
      autocomplete="off"
    />
    <DateField form={form} name="day" label="When?" />
  </div>
);

const HowRead = (): JSX.Element => (
  <Fold summary="How the lines are read">
    <p>
      By a few plain rules, and what they do not fit stays in the note, in your words. Whatever was read
      wrongly you set right on the next page.
    </p>
    <ul>
      <li>
        The name comes first, then what they do and where: “Tom Hale, buyer at Harbour Foods”, “Tom Hale
        (Harbour Foods)”.
      </li>
      <li>
        What you promised is yours to do: “promised him two names”, “I’ll call her”, “send them my résumé”, “I
        have a lead for them”.
      </li>
      <li>What they promised is noted too: “will introduce me to her boss”, “he owes me a call”.</li>
      <li>
        A day may follow: “by Friday”, “tomorrow”, “in two weeks”, “by the 30th”, “by 3 December”. Without one
        it is two days. Of a day in figures alone, such as 3/12, you are asked which it is.
      </li>
      <li>
        Where nothing was promised, a follow-up is suggested: to write to them within two days. Empty it, and
        there is none.
      </li>
      <li>An e-mail address or a telephone number is put where it belongs.</li>
      <li>
        A line that begins with “I have”, “she promised” or the like belongs to the person above it. One that
        names another, such as “I have a lead for Mike at Acme”, is about them.
      </li>
    </ul>
  </Fold>
);
