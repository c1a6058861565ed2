import type { JSX } from "preact";
import { renderToString as draw } from "preact-render-to-string";

/** How many milliseconds went into drawing so far. */
export const rendering = { milliseconds: 0 };

/** Draws as the real one does, and notes how long that took. */
export function renderToString(page: JSX.Element): string {
  const begun = performance.now();
  try {
    return draw(page);
  } finally {
    rendering.milliseconds += performance.now() - begun;
  }
}
