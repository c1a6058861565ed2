import type { Children, JSX } from "../jsx/index.ts";
import { fieldKey, type Form } from "../forms.ts";

type PostFormProps = {
  action: string;
  children: Children;
  label?: string | undefined;
  keepWords?: boolean | undefined;
  /** What is said where there is no connection, if nothing typed would be lost. */
  unsent?: string | undefined;
};

/** A form that posts and lets the server speak first; with `keepWords`, leaving with unsent words is asked about. */
export function PostForm({ action, children, label, keepWords, unsent }: PostFormProps): JSX.Element {
  const form = (
    <form method="post" action={action} novalidate aria-label={label} data-unsent={unsent}>
      {children}
    </form>
  );
  return keepWords ? <keep-words>{form}</keep-words> : form;
}

type SubmitProps = {
  children: Children;
  quiet?: boolean | undefined;
  danger?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
};

/** The button that sends its form; `quiet` for the second choice, `danger` for what cannot be taken back. */
export function Submit({ children, quiet, danger, name, value }: SubmitProps): JSX.Element {
  return (
    <button class={buttonClass(quiet, danger)} type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that looks like what it is: the next step. `light` for what can be done on every row of a list. */
export function LinkButton(props: {
  href: string;
  children: Children;
  quiet?: boolean | undefined;
  light?: boolean | undefined;
  /** Leaves this page standing; the words around it say so. */
  newWindow?: boolean | undefined;
}): JSX.Element {
  return (
    <a
      class={props.light ? "button light" : buttonClass(props.quiet, false)}
      href={props.href}
      target={props.newWindow ? "_blank" : undefined}
    >
      {props.children}
    </a>
  );
}

/** A few ways to begin, each a large link with a line on what it leads to. */
export function Beginnings({ ways }: { ways: { href: string; label: string; line: string }[] }): JSX.Element {
  return (
    <ul class="beginnings">
      {ways.map(({ href, label, line }) => (
        <li>
          <a href={href}>
            <strong>{label}</strong> <span>{line}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Buttons side by side, the first one first. */
export function Actions({ children }: { children: Children }): JSX.Element {
  return <div class="actions">{children}</div>;
}

/** A value that travels with the form, unseen. */
export function Keep({ name, value }: { name: string; value: string | number }): JSX.Element {
  return <input type="hidden" name={name} value={value} />;
}

/** Above a form that came back: each sentence once, linked to its field; nothing when all is well. */
export function Problems({ form }: { form: Form }): JSX.Element | null {
  const errors = Object.entries(form.errors);
  if (errors.length === 0) return null;
  return (
    <div class="notice trouble problems" role="alert">
      <p>
        <strong>{headingFor(errors.length)}</strong>
      </p>
      <ul>
        {errors.map(([name, sentence]) => (
          <li>{name !== "form" ? <a href={`#field-${fieldKey(form, name)}`}>{sentence}</a> : sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function buttonClass(quiet: boolean | undefined, danger: boolean | undefined): string {
  return ["button", quiet ? "quiet" : "", danger ? "danger" : ""].filter(Boolean).join(" ");
}

function headingFor(count: number): string {
  if (count === 1) return "One thing needs another look";
  return `${numberWords[count] ?? "Several"} things need another look`;
}

const numberWords = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
