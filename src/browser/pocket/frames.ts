/** A picture of the camera, as bytes of red, green, blue and opacity. */
export type Frame = { data: Uint8ClampedArray; width: number; height: number };

/** What was read: nothing; the code of a card; or, where `card` is null, a drawing of something else. */
export type Seen = { card: string | null } | null;

/** What a picture shows, as far as `read` can tell. */
export function seenIn(frame: Frame, read: (frame: Frame) => string): Seen {
  try {
    return seenAs(read(frame));
  } catch {
    // That is how the reader says that there is nothing.
    return null;
  }
}

/** What a text says that was read off a drawing: the address of a card, or something else. */
export const seenAs = (text: string): { card: string | null } => ({
  card: /^https?:\/\/[^/?#]+\/c\/([0-9a-hjkmnp-tv-z]{10})$/i.exec(text)?.[1]?.toLowerCase() ?? null,
});
