/** A text with every sign in its plain form, and where in the text as it was written each stood. */
export type PlainSigns = { text: string; placeOf(at: number): number };

/**
 * Writes wide, raised and other dressed-up letters and full stops as plain ones, and leaves out what nobody sees: as the browser
 * does that goes to an address.
 */
export function plainSigns(words: string): PlainSigns {
  if (isPlain.test(words)) return { text: words, placeOf: (at) => at };
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const sign of words) {
    const plain = unseen.test(sign) ? "" : stops.has(sign) ? "." : sign.normalize("NFKC");
    for (let letter = 0; letter < plain.length; letter++) places.push(at);
    text += plain;
    at += sign.length;
  }
  return { text, placeOf: (place) => places[place] ?? words.length };
}

const isPlain = /^[\t\n -~]*$/;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
// What browsers read as the stop of an address.
const stops = new Set(["\u3002", "\uff0e", "\uff61", "\u2024"]);
