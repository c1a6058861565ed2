import {
  Actions,
  Copyable,
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
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { contactUrls, shownContactName } from "../../contacts/index.ts";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { copyWords, firstLine, sayMonth } from "./letter-words.ts";
import type { CopyShown, LetterShown } from "./letters.reads.ts";
import type { MailLink } from "./mail-link.ts";

export type CopyData = {
  month: string;
  letter: LetterShown;
  copy: CopyShown;
  mail: MailLink | null;
  today: Temporal.PlainDate;
};

/** One person's copy: their own first line, then the letter; sent through the member's own mail. */
export function CopyPage(frame: Frame, data: CopyData, form: Form): Drawn {
  const { month, letter, copy, mail, today } = data;
  const name = shownContactName(copy.name);
  const sentAction = searchUrls.letterCopySent(month, copy.id);
  return (
    <Page
      frame={frame}
      title={`For ${name}`}
      documentTitle="News for one supporter"
      back={{ href: searchUrls.letter(month), label: `News of ${sayMonth(month)}` }}
    >
      {copy.sent_on !== "" && (
        <Notice kind="said">
          <p>You sent it on {sayPlainDate(Temporal.PlainDate.from(copy.sent_on), today)}.</p>
          <PostForm action={sentAction}>
            <Keep name="undo" value="yes" />
            <button class="plain" type="submit">
              It is not sent yet
            </button>
          </PostForm>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.letterCopy(month, copy.id)} keepWords>
        <WordsField
          form={form}
          name="words"
          label="Their own first lines"
          hint={`“${firstLine(copy.name)}” and one thing that is between the two of you.`}
          rows={3}
          maxLength={letters.debrief}
        />
        <Submit quiet>Keep it</Submit>
      </PostForm>
      <Section title="Send it" id="send">
        <Copyable label="The letter" value={copyWords(copy, letter.words)} lines />
        {mail ? (
          <Actions>
            <LinkButton href={mail.href}>
              {mail.withWords ? "Open it in my mail" : "Open my mail, and paste it there"}
            </LinkButton>
          </Actions>
        ) : (
          <Quiet>
            No e-mail address is known of them. You can <a href={contactUrls.editContact(copy.id)}>add one</a>
            .
          </Quiet>
        )}
        {copy.sent_on === "" && (
          <PostForm action={sentAction}>
            <Submit quiet>I sent it</Submit>
          </PostForm>
        )}
      </Section>
    </Page>
  );
}
