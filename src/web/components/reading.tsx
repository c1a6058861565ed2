import type { Children, JSX } from "../jsx/index.ts";
import { sayDay, sayTime, sayWhen, sayWhenShort } from "../when.ts";

/** A part of a page under a heading; `aside` is what belongs to the heading: a link, a count, a word. */
export function Section(props: {
  title: Children;
  children: Children;
  aside?: Children;
  id?: string | undefined;
}): JSX.Element {
  return (
    <section class="section" id={props.id}>
      <header>
        <h2>{props.title}</h2>
        {props.aside && <div class="aside">{props.aside}</div>}
      </header>
      <div class="body">{props.children}</div>
    </section>
  );
}

/** Rows divided by a thin line; each child is one row. */
export function Lines({ children }: { children: Children[] | Children }): JSX.Element {
  const rows = Array.isArray(children) ? children.flat() : [children];
  return (
    <ul class="lines">
      {rows.filter(isShown).map((row) => (
        <li>{row}</li>
      ))}
    </ul>
  );
}

/** One thing in a list: its title, its state at the end of the line, a small line below, and what belongs to it. */
export function Entry(props: {
  title: Children;
  href?: string | undefined;
  mark?: Children;
  line?: Children;
  children?: Children;
}): JSX.Element {
  return (
    <div class="entry">
      <div class="entry-head">
        <p class="entry-title">{props.href ? <a href={props.href}>{props.title}</a> : props.title}</p>
        {props.mark}
      </div>
      {props.line && <p class="line">{props.line}</p>}
      {props.children}
    </div>
  );
}

/** Facts as label and content, for what is looked up rather than read. */
export function Facts({ items }: { items: (readonly [string, Children])[] }): JSX.Element {
  return (
    <dl class="facts">
      {items.map(([label, content]) => (
        <div>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be opened when it is wanted. */
export function Fold(props: { summary: Children; children: Children; open?: boolean }): JSX.Element {
  return (
    <details open={props.open}>
      <summary>{props.summary}</summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}

/** Empty lines to write on by hand, on paper only. */
export function RuledSpace({ lines = 2 }: { lines?: number }): JSX.Element {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, () => (
        <span />
      ))}
    </div>
  );
}

/** The way around inside one room. */
export function Tabs(props: {
  items: { href: string; label: string; current: boolean }[];
  label?: string;
}): JSX.Element {
  return (
    <nav class="tabs" aria-label={props.label ?? "In this room"}>
      {props.items.map(({ href, label, current }) => (
        <a href={href} aria-current={current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

type WhenForm = "full" | "short" | "time" | "day";

/** An instant in words, in somebody's own zone: "Tuesday 1 December, 18:30". */
export function When(props: {
  at: Temporal.Instant;
  zone: string;
  form?: WhenForm;
  now?: Temporal.Instant | undefined;
}): JSX.Element {
  const { at, zone, form = "full", now } = props;
  return <time datetime={at.toString({ smallestUnit: "millisecond" })}>{words[form](at, zone, now)}</time>;
}

const words: Record<WhenForm, (at: Temporal.Instant, zone: string, now?: Temporal.Instant) => string> = {
  full: sayWhen,
  short: sayWhenShort,
  time: sayTime,
  day: sayDay,
};

function isShown(row: Children): boolean {
  return row !== null && row !== undefined && row !== false && row !== true && row !== "";
}
