import { AboutField, MoreFields, NameFields } from "../book/contact-fields.tsx";
import { type Id, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  DateField,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";

/** Somebody new: a name is enough, and what was promised is kept beside it. */
export function NewContactPage(frame: Frame, form: Form, company: { id: Id; name: string } | null): Drawn {
  const back = company
    ? { href: contactUrls.company(company.id), label: company.name }
    : { href: contactUrls.contacts, label: "My people" };
  return (
    <Page frame={frame} title="Write somebody down" back={back}>
      <p>A name is enough for now. Only you see what you write here.</p>
      <Problems form={form} />
      <PostForm action={contactUrls.contacts} keepWords>
        {["id", "mineId", "theirsId"].map((name) => (
          <Keep name={name} value={typedText(form, name)} />
        ))}
        {company && <Keep name="from" value={toAddress(company.id)} />}
        <NameFields form={form} />
        <AboutField form={form} />
        <PromiseFields form={form} />
        <MoreFields form={form} withClock />
        <Actions>
          <Submit>Keep</Submit>
          <LinkButton href={back.href} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

const PromiseFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <Quiet>What is promised without a day is due two days after you met.</Quiet>
    <div class="promise">
      <TextField
        form={form}
        name="iPromised"
        label="What you promised"
        hint="Send my résumé"
        maxLength={letters.what}
        autocomplete="off"
      />
      <DateField form={form} name="due" label="By" />
    </div>
    <div class="promise">
      <TextField
        form={form}
        name="theyPromised"
        label="What they promised"
        hint="A word with their boss"
        maxLength={letters.what}
        autocomplete="off"
      />
      <DateField form={form} name="theyDue" label="By" />
    </div>
  </>
);
