import type { Children, JSX } from "../jsx/index.ts";

export type MarkKind = "done" | "partly" | "not-yet" | "waits" | "said";

/** A drawn shape and a few words: the state of something, never by colour alone, never as a verdict. */
export function Mark({ kind, children }: { kind: MarkKind; children: Children }): JSX.Element {
  return (
    <span class={`mark ${kind}`}>
      <Shape kind={kind} />
      {children}
    </span>
  );
}

/** The shape alone; silent, so words must stand beside it. */
export function Shape({ kind }: { kind: MarkKind | "trouble" }): JSX.Element {
  return (
    <svg
      class="shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      {shapes[kind]}
    </svg>
  );
}

const shapes: Record<MarkKind | "trouble", JSX.Element> = {
  done: <path d="M2 8.5 6.2 12.5 14 4" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="6" stroke-width="1.6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  "not-yet": <circle cx="8" cy="8" r="6" stroke-width="1.6" stroke-dasharray="2.6 2.1" />,
  waits: (
    <>
      <circle cx="8" cy="8" r="6" stroke-width="1.6" />
      <path d="M8 4.8V8.2L10.3 9.8" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </>
  ),
  trouble: (
    <path
      d="M8 1.5 14.5 8 8 14.5 1.5 8zM8 5.5v3M8 10.7v.1"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  said: <path d="M2 3.5h12v7.5H8l-3.5 3V11H2z" stroke-width="1.6" stroke-linejoin="round" />,
};

export type RoundShown = { label: string; minutes: number; state: "done" | "now" | "next" };

/** The rounds of a meeting in their order: which are over, which is on, which follow. */
export function Rounds({ rounds }: { rounds: RoundShown[] }): JSX.Element {
  return (
    <ol class="rounds">
      {rounds.map(({ label, minutes, state }) => (
        <li class={state} aria-current={state === "now" ? "step" : undefined}>
          <span class="round-label">{label}</span>
          <span class="round-minutes">
            {minutes} min
            {state === "done" && <span class="unseen">, over</span>}
            {state === "now" && ", now"}
          </span>
        </li>
      ))}
    </ol>
  );
}
