import type { JSX } from "../../../web/jsx/index.ts";

export type BarShown = {
  label: string;
  /** What the bar says, in words: nobody must measure it by eye. */
  words: string;
  value: number;
  /** How long the whole bar is. */
  of: number;
};

/** A few numbers as bars, each with its words. */
export const Bars = ({ bars }: { bars: readonly BarShown[] }): JSX.Element => (
  <ul class="bars">
    {bars.map(({ label, words, value, of }) => (
      <li>
        <p>
          <span>{label}</span> <span class="bar-words">{words}</span>
        </p>
        <progress max={Math.max(of, 1)} value={Math.min(value, of)} aria-label={label} />
      </li>
    ))}
  </ul>
);
