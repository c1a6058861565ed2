import {
  Copyable,
  Entry,
  Fold,
  Keep,
  Lines,
  Mark,
  NumberField,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
  WordsField,
} from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import {
  type InvitationListed,
  isOpen,
  mostDays,
  mostPlaces,
  nameLetters,
  shownName,
  wordsLetters,
} from "../people/index.ts";
import { Desk } from "./desk.tsx";
import { hostUrls } from "./urls.ts";

export type InvitationsData = {
  id: Id;
  form: Form;
  zone: string;
  /** Both are null where the invitation leads into a group: that link is the group's to give. */
  invitations: { row: InvitationListed; address: string | null; text: string | null }[];
};

/** Makes invitations, and lists those that were made. */
export function InvitationsPage(frame: Frame, { id, form, zone, invitations }: InvitationsData): Drawn {
  return (
    <Desk frame={frame} title="Invitations">
      {invitations.length > 0 && (
        <Section title="Made so far">
          <Lines>
            {invitations.map((invitation) => (
              <InvitationEntry frame={frame} {...invitation} zone={zone} />
            ))}
          </Lines>
        </Section>
      )}
      <Section title="Make an invitation">
        <p>
          It is a link, and travels by any means: mail, a message, or a slip of paper. For a whole club at
          once, <a href={hostUrls.imports}>bring a list</a>: its invitations stand there.
        </p>
        <Problems form={form} />
        <PostForm action={hostUrls.invitations} keepWords>
          <Keep name="id" value={toAddress(id)} />
          <TextField
            form={form}
            name="forName"
            label="Who is it for?"
            hint="Leave this out for several people."
            maxLength={nameLetters}
          />
          <TextField
            form={form}
            name="email"
            type="email"
            label="Send it to this address"
            hint={`${
              frame.hasMailServer
                ? "With an address it goes out by mail as well"
                : "With an address a mail for it stands under Mail as well"
            }; it is forgotten a month after the invitation ends.`}
          />
          <WordsField form={form} name="words" label="A few words" rows={3} maxLength={wordsLetters} />
          <NumberField
            form={form}
            name="places"
            label="How many people can come in by it?"
            min={1}
            max={mostPlaces}
            required
          />
          <NumberField
            form={form}
            name="days"
            label="For how many days is it good?"
            min={1}
            max={mostDays}
            required
          />
          <Submit>Make the invitation</Submit>
        </PostForm>
      </Section>
    </Desk>
  );
}

function InvitationEntry(props: {
  frame: Frame;
  row: InvitationListed;
  address: string | null;
  text: string | null;
  zone: string;
}): Drawn {
  const { frame, row, address, text, zone } = props;
  const open = isOpen(row, frame.now);
  const maker = shownName({ name: row.maker_name, left_at: row.maker_left_at });
  const several = row.places === 1 ? "For one person" : `For up to ${row.places} people`;
  const title = address === null ? "Into a group" : row.for_name ? `For ${row.for_name}` : several;
  return (
    <Entry
      title={title}
      mark={open ? undefined : <Mark kind="done">{row.revoked_at ? "taken back" : "over"}</Mark>}
      line={`Made by ${maker}. ${row.uses} of ${row.places} came in. ${open ? "Good until" : "Its last day:"} ${sayDay(toInstant(row.expires_at), zone, frame.now)}.`}
    >
      {open && address !== null && <Copyable label="The link" value={address} />}
      {open && text !== null && (
        <Fold
          summary={
            <>
              A text to paste into a message<span class="unseen">: {title}</span>
            </>
          }
        >
          <Copyable label="The text" value={text} lines />
        </Fold>
      )}
      {address === null && <Quiet>Its link is the group's: its organiser passes it on.</Quiet>}
      {address !== null && row.email && <Quiet>For the address {row.email}.</Quiet>}
      {open && (
        <PostForm action={hostUrls.revoke(row.id)}>
          <Submit quiet>
            Take it back<span class="unseen">: {title}</span>
          </Submit>
        </PostForm>
      )}
    </Entry>
  );
}
