import type { ComponentChildren, JSX } from "preact";

/** A text to pass on: to be selected by hand, and with script copied by a button. */
export function Copyable({ label, value }: { label: string; value: string }): JSX.Element {
  return (
    <copy-text>
      <label class="copyable">
        <span>{label}</span>
        <input type="text" value={value} readonly />
      </label>
    </copy-text>
  );
}

/** A button that prints the page, only where script runs: the browser's own menu does the same. */
export function PrintButton(): JSX.Element {
  return <print-page />;
}

type Lamp = { children?: ComponentChildren };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "copy-text": Lamp;
      "print-page": Lamp;
      "keep-words": Lamp;
      "zone-guess": Lamp & { guess?: "" | undefined };
      "count-down-words": Lamp & { limit: number };
    }
  }
}
