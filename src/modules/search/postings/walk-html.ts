import { Parser } from "htmlparser2";

type Walker = {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  close(tag: string): void;
};

/** No page that people read is nested so deep; and what is costs the parser more with every element. */
const deepest = 400;

/** Goes through a piece of HTML from its beginning to its end, or to where it is nested deeper than any page. */
export function walkHtml(html: string, walker: Walker): void {
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (++depth > deepest) throw new TooDeep();
      walker.open(tag, attributes);
    },
    ontext: (words) => walker.text(words),
    onclosetag(tag) {
      depth -= 1;
      walker.close(tag);
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}

class TooDeep extends Error {}
