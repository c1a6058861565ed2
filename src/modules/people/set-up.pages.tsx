import {
  Keep,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  TextField,
  ZoneField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

/** The first host names the community and themselves. */
export function SetUpPage(frame: Frame, data: { secret: string; once: string; form: Form }): Drawn {
  const { secret, once, form } = data;
  return (
    <Page frame={frame} title="Set up your community" bare>
      <p>
        Two things are needed: what the community is called, and who you are. All of it can be changed later,
        except that you are the first one here.
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.setUp(secret)} keepWords>
        <Keep name="once" value={once} />
        <Section title="The community">
          <TextField form={form} name="name" label="What is it called?" maxLength={nameLetters} required />
          <TextField
            form={form}
            name="line"
            label="What is it, in one line?"
            hint="Visitors read it on the front page, such as: Looking for work together at the central library."
            maxLength={lineLetters}
          />
          <ZoneField
            form={form}
            name="zone"
            label="Time zone"
            groups={zoneGroups}
            guess
            required
            usual="UTC"
          />
        </Section>
        <Section title="You, its host">
          <TextField
            form={form}
            name="hostName"
            label="How do others call you?"
            hint="A first name is enough."
            autocomplete="given-name"
            maxLength={nameLetters}
            required
          />
          <TextField
            form={form}
            name="email"
            type="email"
            label="Your e-mail address"
            hint="You sign in with it: there is no password. Other members do not see it."
            autocomplete="email"
            required
          />
        </Section>
        <Submit>Open the community</Submit>
      </PostForm>
    </Page>
  );
}
