import {
  Actions,
  ChoiceField,
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
  WordsField,
  ZoneField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import type { OwnProfile } from "./members.reads.ts";
import { mostLinks, pronounLetters } from "./profile.forms.ts";
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
          hint="One line: what you look for, or what you know."
          maxLength={lineLetters}
        />
        <TextField
          form={form}
          name="canHelp"
          label="What can you help with?"
          hint="Such as: reading letters, spreadsheets, practising answers."
          maxLength={lineLetters}
        />
        <TextField
          form={form}
          name="wantHelp"
          label="What do you want help with?"
          hint="Such as: somebody who knows hospitals from the inside."
          maxLength={lineLetters}
        />
        <WordsField
          form={form}
          name="links"
          label="Links"
          hint={`Up to ${mostLinks} web addresses, one a line. Members see them.`}
          rows={3}
        />
        <TextField
          form={form}
          name="employer"
          label="Where do you work?"
          hint="Private: nobody sees it. It only keeps apart those who must not meet here."
          maxLength={lineLetters}
          autocomplete="organization"
        />
        <ChoiceField
          form={form}
          name="messagesFrom"
          label="Who may write to you?"
          hint="Whoever you wrote to first can always answer."
          options={[
            { value: "all", label: "Every member" },
            { value: "groups", label: "Only who is in a group with me" },
            { value: "nobody", label: "Nobody" },
          ]}
          required
        />
        <ZoneField form={form} name="zone" label="Time zone" groups={zoneGroups} required />
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>
        Members see your name, pronouns, line of work, what you can and want help with, and your links.{" "}
        <a href={peopleUrls.member(profile.id)}>See your page as they do</a>.
      </Quiet>
      <Section title="Between you and others">
        <Lines>
          <Way
            href={peopleUrls.messages}
            title="Messages"
            line="What you and other members wrote to each other."
          />
          <Way
            href={peopleUrls.keepAways}
            title="Keep-away list"
            line="Companies and people who must not learn of your search. Only you see it."
          />
          <Way href={peopleUrls.blocks} title="Whom you have blocked" line="They cannot write to you." />
        </Lines>
      </Section>
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
            href={peopleUrls.passkeys}
            title="Passkeys"
            line="Sign in with your device instead of a code."
          />
          <Way
            href={peopleUrls.mailSettings}
            title="Mail"
            line="What mail comes to you, and at which hours none does."
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
        {standing(profile).filter(Boolean).join(" · ")}
      </p>
      <p>Press Keep once more to use your words instead.</p>
    </Notice>
  );
}

const standing = (profile: OwnProfile): string[] => [
  profile.name,
  profile.pronouns,
  profile.work_line,
  profile.can_help,
  profile.want_help,
  profile.links.replaceAll("\n", " "),
  profile.employer,
  profile.time_zone,
];

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
