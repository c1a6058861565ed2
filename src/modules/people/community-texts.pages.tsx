import type { CommunityTextKind } from "../../database/index.ts";
import { LinkButton, Page, RichWords } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { textTitles } from "./community-texts.words.ts";
import { peopleUrls } from "./urls.ts";

/** The house rules, the contact or the privacy notice, for everybody. */
export function CommunityTextPage(
  frame: Frame,
  { kind, words }: { kind: Exclude<CommunityTextKind, "front">; words: string },
): Drawn {
  const on = frame.viewer
    ? { href: peopleUrls.today, label: "Go to Today" }
    : { href: peopleUrls.front, label: "Go to the front page" };
  return (
    <Page frame={frame} title={textTitles[kind]}>
      <RichWords words={words} />
      <p>
        <LinkButton href={on.href} quiet>
          {on.label}
        </LinkButton>
      </p>
    </Page>
  );
}
