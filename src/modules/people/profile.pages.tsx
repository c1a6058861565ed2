import {
  Actions,
  Keep,
  Lines,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
  ZoneField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import type { OwnProfile } from "./members.reads.ts";
import { pronounLetters } from "./profile.forms.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

export type ProfileData = { profile: OwnProfile; form: Form; changedMeanwhile?: boolean };

/** Everything about me that I can change. */
export function ProfilePage(frame: Frame, { profile, form, changedMeanwhile }: ProfileData): Drawn {
  return (
    <Page frame={frame} title="Me">
      {profile.paused_at && (
        <Notice kind="waits">
          You are taking a pause. <a href={peopleUrls.pause}>Come back</a>
        </Notice>
      )}
      {changedMeanwhile && <Meanwhile profile={profile} />}
      <Problems form={form} />
      <PostForm action={peopleUrls.me} keepWords>
        <Keep name="version" value={profile.version} />
        <TextField
          form={form}
          name="name"
          label="How do others call you?"
          hint="A first name is enough."
          autocomplete="given-name"
          maxLength={nameLetters}
          required
        />
        <TextField
          form={form}
          name="pronouns"
          label="Pronouns"
          hint="Such as: she/her."
          maxLength={pronounLetters}
        />
        <TextField
          form={form}
          name="workLine"
          label="What kind of work?"
          hint="One line: what you look for, or what you know and can help with."
          maxLength={lineLetters}
        />
        <ZoneField form={form} name="zone" label="Time zone" groups={zoneGroups} required />
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>
        Members see your name, pronouns and line of work.{" "}
        <a href={peopleUrls.member(profile.id)}>See your page as they do</a>.
      </Quiet>
      <Section title="Your account">
        <Lines>
          <Way
            href={peopleUrls.emailChanges}
            title="E-mail address"
            line={profile.email ?? "None yet. Your host prints you links."}
          />
          <Way
            href={peopleUrls.sessions}
            title="Where you are signed in"
            line="See each browser, and end what you do not know."
          />
          <Way
            href={peopleUrls.pause}
            title={profile.paused_at ? "Come back from your pause" : "Take a pause"}
            line="For a while away: no mail from your groups, and nobody waits for a report."
          />
          <Way
            href={peopleUrls.exported}
            title="Take your data along"
            line="Everything of yours, as one file."
          />
          <Way href={peopleUrls.leaving} title="Delete your account" line="What goes, and what stays." />
        </Lines>
      </Section>
    </Page>
  );
}

/** What another window made of the profile while this one was open. */
function Meanwhile({ profile }: { profile: OwnProfile }): Drawn {
  return (
    <Notice kind="trouble">
      <p>
        This was changed meanwhile, in another window. Below is what you typed, not kept yet. What stands now:{" "}
        {[profile.name, profile.pronouns, profile.work_line, profile.time_zone].filter(Boolean).join(" · ")}
      </p>
      <p>Press Keep once more to use your words instead.</p>
    </Notice>
  );
}

function Way({ href, title, line }: { href: string; title: string; line: string }): Drawn {
  return (
    <div>
      <a href={href}>{title}</a>
      <Quiet>{line}</Quiet>
    </div>
  );
}

/** What pausing does, and the button. */
export function PausePage(frame: Frame, profile: OwnProfile): Drawn {
  const back = { href: peopleUrls.me, label: "Me" };
  return profile.paused_at ? (
    <Page frame={frame} title="You are taking a pause" back={back}>
      <p>
        Your groups see that you are away for a while. Your place is kept, and so is everything you wrote.
      </p>
      <PostForm action={peopleUrls.comingBack}>
        <Submit>Come back</Submit>
      </PostForm>
    </Page>
  ) : (
    <Page frame={frame} title="Take a pause" back={back}>
      <p>
        While you pause, no mail comes from your groups, nobody waits for your report, and your groups see
        only that you are away for a while. Your place is kept, and so is everything you wrote. One press
        brings you back.
      </p>
      <PostForm action={peopleUrls.pause}>
        <Actions>
          <Submit>Take a pause</Submit>
          <LinkButton href={peopleUrls.me} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
