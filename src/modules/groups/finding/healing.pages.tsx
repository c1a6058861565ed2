import {
  Actions,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { firstName } from "../group.words.ts";
import { KeepId } from "../group.parts.tsx";
import type { GroupShown } from "../groups.reads.ts";
import { kindWordLetters } from "./healing.forms.ts";
import { groupUrls } from "../urls.ts";

type KindWord = { group: GroupShown; member: { id: number; name: string } };

/** What a kind word can begin with: the place is kept, and nothing need be explained. */
export const typedKindWord = (viewer: Viewer, { group, member }: KindWord): Form =>
  typed({
    words: [
      `Hello ${firstName(member.name)},`,
      "",
      `we missed you at the last two meetings of ${group.name}. There is nothing that you need to explain: your place is kept, and you are welcome whenever it suits you. If it would help to pause for a while, or to change something, a word is enough.`,
      "",
      firstName(viewer.name),
    ].join("\n"),
  });

/** The organiser writes to somebody who went quiet. Nothing is ever sent by itself. */
export function KindWordPage(frame: Frame, data: KindWord, form: Form): Drawn {
  const { group, member } = data;
  return (
    <Page
      frame={frame}
      title={`A kind word to ${member.name}`}
      back={{ href: groupUrls.group(group.id), label: group.name }}
    >
      <p>
        {member.name} was not at the last two meetings, and sent no word. People go quiet for many reasons,
        and most are glad to be asked. These words are a start; make them your own.
      </p>
      <PostForm action={groupUrls.kindWord(group.id, member.id)} keepWords>
        <KeepId form={form} />
        <Problems form={form} />
        <WordsField
          form={form}
          name="words"
          label={`Your message to ${member.name}`}
          hint="Only they read it."
          rows={9}
          maxLength={kindWordLetters}
          required
        />
        <Actions>
          <Submit>Send it</Submit>
          <LinkButton href={groupUrls.group(group.id)} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
      <Quiet>Nothing is sent unless you send it.</Quiet>
    </Page>
  );
}
