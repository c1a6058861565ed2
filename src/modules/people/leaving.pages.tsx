import { Page, PostForm, Problems, Section, Submit, TickField } from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { peopleUrls } from "./urls.ts";

/** What goes and what stays when an account is deleted. */
export function LeavingPage(frame: Frame, form: Form): Drawn {
  return (
    <Page frame={frame} title="Delete your account" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        Only for a while? <a href={peopleUrls.pause}>Take a pause</a> instead: your place is kept.
      </p>
      <Section title="What goes">
        <p>
          Your name, your address, your profile and your sessions, at once; what you said about energy and
          reflection; your invitations. You leave your groups.
        </p>
      </Section>
      <Section title="What stays">
        <p>
          Where others rely on something, such as who came to a meeting, it says "a former member" from then
          on. Copies that the host made for safety keep the old state until they are replaced.
        </p>
      </Section>
      <Section title="Before you go">
        <p>
          <a href={peopleUrls.exported}>Take your data along</a>. Afterwards nobody can bring it back.
        </p>
      </Section>
      <Problems form={form} />
      <PostForm action={peopleUrls.leaving}>
        <TickField form={form} name="sure" label="Yes, delete my account for good" />
        <Submit danger>Delete my account</Submit>
      </PostForm>
    </Page>
  );
}
