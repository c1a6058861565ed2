import type { JSX } from "../../../web/jsx/index.ts";
import { Shape } from "../../../web/components/marks.tsx";
import { peopleUrls } from "../../people/index.ts";

/**
 * Lets the page around it follow what changes, where script runs; its sentences are shown when they are true.
 * `page` is what it fetches again, and `lines` say in words where things are: a new one is read out.
 */
export function LivePage(props: { changes: string; page: string; lines: readonly string[] }): JSX.Element {
  const { changes, page, lines } = props;
  return (
    <live-page changes={changes} page={page} lines={lines.join("\n")}>
      <Sentence when="behind">
        This page may be behind. It will catch up by itself. <a href={page}>Refresh</a>
      </Sentence>
      <Sentence when="kept">
        The group has moved on; your words are kept. <a href={page}>Go there without them</a>
      </Sentence>
      <Sentence when="signed-out">
        You are no longer signed in here.{" "}
        <a href={peopleUrls.signIn(page)} target="_blank">
          Sign in again in a new window
        </a>
        , then come back: this page goes on.
      </Sentence>
      <p class="unseen" role="status" />
    </live-page>
  );
}

function Sentence(props: { when: string; children: (JSX.Element | string)[] }): JSX.Element {
  return (
    <div class="notice waits" data-when={props.when} hidden>
      <Shape kind="waits" />
      <p>{props.children}</p>
    </div>
  );
}
