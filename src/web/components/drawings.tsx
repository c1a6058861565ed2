import type { JSX } from "../jsx/index.ts";

/** The drawings that lie in src/browser/drawings, with their measure in pixels. */
const drawings = {
  harbour: [720, 300],
  lamp: [240, 160],
  rope: [240, 160],
  chairs: [240, 160],
  letter: [240, 160],
  "lost-buoy": [240, 160],
  gull: [240, 160],
} as const;

export type DrawingName = keyof typeof drawings;

/** A line drawing. It adds warmth and says nothing, so it is silent unless `alt` is given. */
export function Drawing({ name, alt }: { name: DrawingName; alt?: string }): JSX.Element {
  const [width, height] = drawings[name];
  return (
    <img
      class={`drawing drawing-${name}`}
      src={`/assets/drawings/${name}.svg`}
      alt={alt ?? ""}
      width={width}
      height={height}
    />
  );
}
