import type { Children, JSX } from "../jsx/index.ts";
import { Drawing, type DrawingName } from "./drawings.tsx";
import { Shape } from "./marks.tsx";

/** A sentence at the top of something: what was just said, what waits, or what went wrong. */
export function Notice(props: { kind: "said" | "waits" | "trouble"; children: Children }): JSX.Element {
  return (
    <div class={`notice ${props.kind}`} role={props.kind === "said" ? "status" : undefined}>
      <Shape kind={props.kind === "said" ? "done" : props.kind} />
      <div>{props.children}</div>
    </div>
  );
}

/** What stands where nothing is yet: a drawing, one sentence, and what can be done about it. */
export function Empty(props: { drawing: DrawingName; title: Children; children?: Children }): JSX.Element {
  return (
    <div class="empty">
      <Drawing name={props.drawing} />
      <p class="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}

/** Small muted words. */
export function Quiet({ children }: { children: Children }): JSX.Element {
  return <p class="quiet-words">{children}</p>;
}

/** The one thing on a page that should be seen first; at most one a page. The drawing stands beside it where there is room. */
export function Highlight(props: {
  label?: string | undefined;
  title: Children;
  children?: Children;
  drawing?: DrawingName | undefined;
}): JSX.Element {
  return (
    <section class="highlight">
      <div>
        {props.label && <p class="label">{props.label}</p>}
        <h2>{props.title}</h2>
        {props.children}
      </div>
      {props.drawing && <Drawing name={props.drawing} />}
    </section>
  );
}
