import { toAddress } from "../../basics/ids.ts";
import type { Viewer } from "../frame.ts";
import type { JSX } from "../jsx/index.ts";
import { keepFirstLineBreak } from "./fields.tsx";

/** A text to pass on: to be selected by hand, and with script copied by a button. `lines` where it may be a long one. */
export function Copyable(props: { label: string; value: string; lines?: boolean }): JSX.Element {
  const { label, value, lines } = props;
  return (
    <copy-text>
      <label class="copyable">
        <span>{label}</span>
        {lines ? (
          <textarea rows={rowsFor(value)} readonly>
            {keepFirstLineBreak(value)}
          </textarea>
        ) : (
          <input type="text" value={value} readonly />
        )}
      </label>
    </copy-text>
  );
}

// About as many as it takes on a telephone, up to what can be overlooked.
function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 44), 0);
  return Math.min(rows, 12);
}

/** A button that prints the page, only where script runs: the browser's own menu does the same. */
export function PrintButton(): JSX.Element {
  return <print-page />;
}

/** Stands in a form that signs out: what this browser keeps of cards goes with the member, who is asked before some are lost. */
export function SignOutLamp({ viewer }: { viewer: Viewer }): JSX.Element | null {
  return viewer.onSharedComputer ? null : <sign-out-lamp of={toAddress(viewer.id)} asks={whatWaits} />;
}

const whatWaits =
  "Cards that you kept on this device are not sent yet, and are lost if you sign out now. Press once more to sign out.";
