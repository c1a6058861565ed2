import {
  Actions,
  Empty,
  Fold,
  LinkButton,
  NumberField,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { keptFor, mostDays, wordsLetters } from "../people/index.ts";
import { Desk } from "./desk.tsx";
import { InvitedRows, LeftOutRows, type Rows, ThrowAway } from "./import.parts.tsx";
import type { ListBrought } from "./imports.reads.ts";
import { hostUrls } from "./urls.ts";

export type ListData = { list: ListBrought; form: Form; zone: string; invited: Rows; leftOut: Rows };

/** A list on its way: who would be invited, then the word to send, then how many came in. */
export function ListPage(frame: Frame, data: ListData): Drawn {
  if (data.list.sent_at) return <SentList frame={frame} {...data} />;
  return data.list.ready_at ? <ReadyList frame={frame} {...data} /> : <ListPreview frame={frame} {...data} />;
}

type Props = ListData & { frame: Frame };

const people = (count: number): string => (count === 1 ? "one person" : `${count} people`);
const invitations = (count: number): string => (count === 1 ? "one invitation" : `${count} invitations`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function ListPreview(props: Props): Drawn {
  const { frame, list, form } = props;
  return (
    <Desk frame={frame} title="Who would be invited">
      {list.good === 0 ? (
        <Empty drawing="letter" title="There is nobody to invite on this list.">
          <p>
            Each line is named below with the reason. If it is the wrong column,{" "}
            <a href={hostUrls.importColumns(list.id)}>match the columns again</a>.
          </p>
        </Empty>
      ) : (
        <>
          <p>
            {capital(people(list.good))} can be invited. {leftOutWords(list.left_out)} Look through them, and{" "}
            <a href={hostUrls.importColumns(list.id)}>match the columns again</a> if something is wrong.
          </p>
          <WhoIsInvited {...props} />
        </>
      )}
      <WhoIsLeftOut {...props} />
      {list.good > 0 && (
        <Section title="What goes with each invitation">
          <Problems form={form} />
          <WordsForm list={list} form={form} button={`Make ${invitations(list.good)}`} />
          <Quiet>They are kept ready. Nothing leaves before you say so on the next page.</Quiet>
        </Section>
      )}
      <ThrowAway list={list.id} />
    </Desk>
  );
}

const leftOutWords = (count: number): string =>
  count === 0
    ? "No line is left out."
    : `${count === 1 ? "One line is" : `${count} lines are`} left out, with the reason.`;

function WhoIsInvited({ frame, zone, list, invited }: Props): Drawn {
  const isLater = invited.rows[0] !== undefined && invited.rows[0].position > 0;
  return (
    <Fold
      summary={`See ${list.good === 1 ? "who it is" : `the ${list.good} people`}`}
      open={list.good <= 12 || isLater}
    >
      <InvitedRows frame={frame} zone={zone} list={list.id} {...invited} />
    </Fold>
  );
}

function WhoIsLeftOut({ frame, zone, list, leftOut }: Props): Drawn | null {
  if (list.left_out === 0) return null;
  return (
    <Section title="Left out">
      <LeftOutRows frame={frame} zone={zone} {...leftOut} />
    </Section>
  );
}

function WordsForm({ list, form, button }: { list: ListBrought; form: Form; button: string }): Drawn {
  return (
    <PostForm action={hostUrls.importInvitations(list.id)} keepWords>
      <WordsField
        form={form}
        name="words"
        label="A few words from you"
        hint="Say who you are and that you have moved in here. They stand in each invitation."
        rows={4}
        maxLength={wordsLetters}
      />
      <NumberField
        form={form}
        name="days"
        label="For how many days are the invitations good?"
        min={1}
        max={mostDays}
        required
      />
      <Submit>{button}</Submit>
    </PostForm>
  );
}

function ReadyList(props: Props): Drawn {
  const { frame, list, form } = props;
  const amiss = Object.keys(form.errors).length > 0;
  return (
    <Desk frame={frame} title={`${capital(invitations(list.good))} ${list.good === 1 ? "is" : "are"} ready`}>
      <p>
        Nothing has left yet. When you send them, {frame.hasMailServer ? mailsLeave(list.good) : mailsAreKept}
      </p>
      {list.words && <blockquote class="words">{list.words}</blockquote>}
      <Actions>
        <PostForm action={hostUrls.importSending(list.id)}>
          <Submit>Send them now</Submit>
        </PostForm>
      </Actions>
      <Fold summary="Change the words or the days" open={amiss}>
        <Problems form={form} />
        <WordsForm list={list} form={form} button="Keep the change" />
      </Fold>
      <WhoIsInvited {...props} />
      <WhoIsLeftOut {...props} />
      <ThrowAway list={list.id} />
    </Desk>
  );
}

const mailsLeave = (count: number): string =>
  count === 1
    ? "one mail leaves, to one address."
    : `${count} mails leave, one to each address. That can take some minutes.`;

const mailsAreKept =
  "each gets a link and a text here that you can paste into a message. No mail server is set, so no mail leaves: each is kept for seven days under Mail, for you to pass on.";

function SentList(props: Props): Drawn {
  const { frame, zone, list, invited } = props;
  return (
    <Desk frame={frame} title="Invitations from a list">
      <p>
        {list.made < list.good ? (
          <>
            {list.made} of {invitations(list.good)} are made so far.{" "}
            <a href={hostUrls.import(list.id)}>Load this page again</a> in a moment.
          </>
        ) : (
          `${capital(invitations(list.made))} ${list.made === 1 ? "was" : "were"} made.`
        )}{" "}
        {cameIn(list.joined)}
      </p>
      <p>
        {frame.hasMailServer ? (
          "Each went out by mail, and each has a text that you can paste into any message."
        ) : (
          <>
            No mail server is set: paste the text of each into a message, or pass on what stands under{" "}
            <a href={hostUrls.mail}>Mail</a>.
          </>
        )}
      </p>
      {list.good > 0 && <InvitedRows frame={frame} zone={zone} list={list.id} {...invited} />}
      <WhoIsLeftOut {...props} />
      <Quiet>
        The names and addresses on this page are forgotten {keptFor.importRows} days after they were sent.
      </Quiet>
      <p>
        <LinkButton href={hostUrls.imports} quiet>
          Bring another list
        </LinkButton>
      </p>
    </Desk>
  );
}

const cameIn = (count: number): string =>
  count === 0
    ? "Nobody has come in yet."
    : `${count === 1 ? "One person" : `${count} people`} came in so far.`;
