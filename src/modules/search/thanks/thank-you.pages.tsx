import {
  Actions,
  Copyable,
  DateField,
  Fold,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, scoped, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { contactUrls, shownContactName } from "../../contacts/index.ts";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { hasPlaces, namesWhatWasSpokenOf, place } from "./drafting.ts";
import { type MailLink } from "./mail-link.ts";
import { type SentHow, sentHows } from "./thank-yous.ts";
import type { ThankYouShown } from "./thank-yous.reads.ts";
import { dueWords, forWhatWords, sentHowWords } from "./thank-yous.words.ts";

export type ThankYouData = {
  row: ThankYouShown;
  mail: MailLink | null;
  today: Temporal.PlainDate;
  /** Another window wrote meanwhile. */
  changed?: boolean;
  /** What came back from saying that it is sent. */
  sending?: Form;
};

/** One note: written from the member's own words, looked over, sent through their own mail, and marked by them. */
export function ThankYouPage(frame: Frame, data: ThankYouData, form: Form): Drawn {
  const { row, today, changed } = data;
  const name = shownContactName(row.name);
  const isSent = row.sent_on !== "";
  const isOpen = !isSent && row.let_go_at === null;
  const remarks = isOpen && row.words !== "" ? remarksOn(row) : [];
  const isTyping =
    row.words === "" || changed === true || remarks.length > 0 || Object.keys(form.errors).length > 0;
  return (
    <Page
      frame={frame}
      title={`Thank you, ${name}`}
      documentTitle="A thank-you note"
      back={{ href: searchUrls.thankYous, label: "Thanks" }}
    >
      <p>
        <a href={contactUrls.contact(row.contact_id)}>{name}</a> · {forWhatWords(row, today)}
        {isOpen && ` · ${dueWords(row, today, frame.now)}`}
      </p>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          {row.words && (
            <blockquote>
              <p class="words">{row.words}</p>
            </blockquote>
          )}
        </Notice>
      )}
      {isSent && <Sent data={data} />}
      {row.let_go_at !== null && <LetGo data={data} />}
      {isOpen && row.words !== "" && <Look remarks={remarks} />}
      {isTyping && <Writing row={row} form={form} open />}
      {isOpen && row.words !== "" && <Sending data={data} />}
      {!isTyping && <Writing row={row} form={form} open={false} />}
      {isOpen && (
        <Fold summary="Let it go">
          <PostForm action={searchUrls.thankYouLettingGo(row.id)}>
            <p>Not every note has to be written. Nothing reminds you of this one any more.</p>
            <Submit quiet>Let it go</Submit>
          </PostForm>
        </Fold>
      )}
    </Page>
  );
}

/** What is worth another look before it goes out, said kindly; it stands in the way of nothing. */
function remarksOn(row: ThankYouShown): string[] {
  const names = namesWhatWasSpokenOf(row.words, row.spoken_of);
  return [
    ...(hasPlaces(row.words) ? [`A place is still to be filled: ${place}.`] : []),
    ...(names === false
      ? [
          `Nothing of what you spoke of stands in it yet: “${beginning(row.spoken_of)}”. One real thing makes it yours.`,
        ]
      : []),
    ...(names === null
      ? ["What did you really speak of? One real thing makes it yours. You can note it below."]
      : []),
  ];
}

function Look({ remarks }: { remarks: readonly string[] }): JSX.Element {
  if (remarks.length === 0) return <Notice kind="said">It names something that you really spoke of.</Notice>;
  return (
    <Notice kind="waits">
      {remarks.map((line) => (
        <p>{line}</p>
      ))}
    </Notice>
  );
}

const beginning = (words: string): string => {
  const first = words.split("\n")[0] ?? "";
  return first.length > 120 ? `${first.slice(0, 119).toWellFormed()}…` : first;
};

function Writing({ row, form, open }: { row: ThankYouShown; form: Form; open: boolean }): JSX.Element {
  const fields = (
    <>
      <Problems form={form} />
      <PostForm action={searchUrls.thankYou(row.id)} keepWords>
        <Keep name="version" value={typedText(form, "version")} />
        <WordsField
          form={form}
          name="words"
          label="The note"
          hint={`A frame to begin with. Fill the places (${place}), and take out what does not fit.`}
          rows={14}
          maxLength={letters.note}
          required
        />
        <WordsField
          form={form}
          name="spokenOf"
          label="What you really spoke of"
          hint="For yourself: the note is looked over by it."
          rows={2}
          maxLength={letters.debrief}
        />
        <Submit>Keep it</Submit>
      </PostForm>
    </>
  );
  return open ? fields : <Fold summary="Change the note">{fields}</Fold>;
}

/** The ways on which it goes out; the house sends nothing itself. */
function Sending({ data }: { data: ThankYouData }): JSX.Element {
  const { row, mail } = data;
  return (
    <Section title="Send it" id="send">
      <p>It goes out through your own mail, or by hand. Landfall sends nothing.</p>
      <Copyable label="To copy" value={row.words} lines />
      <Actions>
        {mail && (
          <LinkButton href={mail.href}>
            {mail.withWords ? "Open it in my mail" : "Open my mail, and paste it there"}
          </LinkButton>
        )}
        <LinkButton href={searchUrls.thankYouPrint(row.id)} quiet>
          Print it as a card
        </LinkButton>
      </Actions>
      {!mail && (
        <Quiet>
          No e-mail address is known of them. You can{" "}
          <a href={contactUrls.editContact(row.contact_id)}>add one</a>.
        </Quiet>
      )}
      <SentForm row={row} form={data.sending ?? emptyForm} />
    </Section>
  );
}

/** One tap says how; the day is today's unless another is named. */
function SentForm({ row, form }: { row: ThankYouShown; form: Form }): JSX.Element {
  const label: Record<SentHow, string> = {
    mail: "I sent it by e-mail",
    card: "I sent a card",
    message: "I sent a message",
    other: "I thanked them another way",
  };
  return (
    <div class="sent-how">
      <PostForm action={searchUrls.thankYouSent(row.id)}>
        <Problems form={form} />
        <div class="row-acts">
          {sentHows.map((how) => (
            <Submit quiet name="how" value={how}>
              {label[how]}
            </Submit>
          ))}
        </div>
        <Fold summary="It was on another day" open={Object.keys(form.errors).length > 0}>
          <DateField form={scoped(form, "sent")} name="on" label="On which day?" />
        </Fold>
      </PostForm>
    </div>
  );
}

function Sent({ data: { row, today } }: { data: ThankYouData }): JSX.Element {
  const day = sayPlainDate(Temporal.PlainDate.from(row.sent_on), today);
  return (
    <Notice kind="said">
      <p>
        You thanked them on {day}. {row.sent_how && `${sentHowWords[row.sent_how]}.`}
      </p>
      <PostForm action={searchUrls.thankYouSent(row.id)}>
        <Keep name="undo" value="yes" />
        <button class="plain" type="submit">
          It is not sent yet
        </button>
      </PostForm>
    </Notice>
  );
}

function LetGo({ data: { row } }: { data: ThankYouData }): JSX.Element {
  return (
    <Notice kind="waits">
      <p>You let this one go.</p>
      <PostForm action={searchUrls.thankYouLettingGo(row.id)}>
        <Keep name="undo" value="yes" />
        <button class="plain" type="submit">
          I write it after all
        </button>
      </PostForm>
    </Notice>
  );
}
