import type { CommunityTextKind } from "../../database/index.ts";
import {
  Actions,
  Entry,
  Fold,
  Keep,
  Lines,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  RichWords,
  Section,
  Submit,
  WordsField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { peopleUrls, textKinds, textTitles } from "../people/index.ts";
import { Desk } from "./desk.tsx";
import { textLetters } from "./texts.forms.ts";
import { hostUrls } from "./urls.ts";

/** The texts that a host can write anew. */
export function TextsPage(frame: Frame, { ofHosts }: { ofHosts: ReadonlySet<CommunityTextKind> }): Drawn {
  return (
    <Desk frame={frame} title="Texts">
      <p>
        Everybody can read these, signed in or not. They stand here in our words until you write your own. Put
        your name and address into Contact or Privacy: in many countries the law asks for it.
      </p>
      <Lines>
        {textKinds.map((kind) => (
          <Entry
            title={textTitles[kind]}
            href={hostUrls.text(kind)}
            line={`${where[kind]}. ${ofHosts.has(kind) ? "In your words." : "In our words."}`}
          />
        ))}
      </Lines>
    </Desk>
  );
}

const where: Record<CommunityTextKind, string> = {
  front: "What visitors read between the community's name and the way in",
  rules: "How people are with each other here",
  contact: "Who runs this, and how one reaches them",
  privacy: "What is kept, who sees it, and for how long",
};

export type TextData = {
  kind: CommunityTextKind;
  version: number;
  form: Form;
  /** What to show as it would stand there. */
  look?: string;
  /** What another host made of it meanwhile. */
  meanwhile?: string;
  /** Whether our words were put into the field again. */
  ours?: boolean;
};

/** One of the texts, to be written anew. */
export function TextPage(frame: Frame, { kind, version, form, look, meanwhile, ours }: TextData): Drawn {
  return (
    <Page frame={frame} title={textTitles[kind]} back={{ href: hostUrls.texts, label: "Texts" }}>
      {meanwhile !== undefined && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, by another host or in another window. Below is what you typed, not
            kept yet. Press Keep once more to use your words instead.
          </p>
          <Fold summary="What stands now">
            <RichWords words={meanwhile} />
          </Fold>
        </Notice>
      )}
      {ours && (
        <Notice kind="waits">
          These are our words again, as true as we can make them. Press Keep to use them.
        </Notice>
      )}
      {look !== undefined && (
        <Section title="How it will look" aside="Not kept yet.">
          <RichWords words={look} />
        </Section>
      )}
      <Problems form={form} />
      <PostForm action={hostUrls.text(kind)} keepWords>
        <Keep name="version" value={version} />
        <WordsField
          form={form}
          name="words"
          label="The words"
          hint="An empty line begins a paragraph. ## makes a heading, - a list, **two stars** strong words, and [words](https://example.org) a link."
          rows={kind === "front" ? 8 : 22}
          maxLength={textLetters}
          required
        />
        <Actions>
          <Submit name="wish" value="keep">
            Keep
          </Submit>
          <Submit name="wish" value="look" quiet>
            Look at it first
          </Submit>
          <Submit name="wish" value="ours" quiet>
            Back to our words
          </Submit>
        </Actions>
      </PostForm>
      <Quiet>
        <a href={publicPage[kind]}>See the page as it is now</a>
        {kind === "front" && ": visitors see it, so sign out or use another browser"}
      </Quiet>
    </Page>
  );
}

const publicPage: Record<CommunityTextKind, string> = {
  front: peopleUrls.front,
  rules: peopleUrls.rules,
  contact: peopleUrls.contact,
  privacy: peopleUrls.privacy,
};
