import MarkdownIt, { type Token } from "markdown-it";
import type { Children, JSX } from "../jsx/index.ts";
import { safePath } from "../../basics/own-path.ts";
import { webAddress } from "../../basics/web-address.ts";

const reader = new MarkdownIt("commonmark", { html: false });

/**
 * Words that a host wrote, with the few signs of Markdown: paragraphs, headings, lists, quotes, a line, emphasis, code,
 * and links to the web or into this house. They are drawn by our own elements from a list; whatever else is in them,
 * pictures and HTML among it, is text. The page's own h1 stands above: headings begin at h2.
 */
export function RichWords({ words }: { words: string }): JSX.Element {
  return <div class="rich-words">{drawn(reader.parse(words, {}))}</div>;
}

// What a token may become; what opens and is not named here is left out, and what is in it stays.
const elements: Readonly<Record<string, "p" | "ul" | "ol" | "li" | "blockquote" | "em" | "strong">> = {
  paragraph_open: "p",
  bullet_list_open: "ul",
  ordered_list_open: "ol",
  list_item_open: "li",
  blockquote_open: "blockquote",
  em_open: "em",
  strong_open: "strong",
};

const named = (type: string) => (Object.hasOwn(elements, type) ? elements[type] : undefined);

type Open = { token: Token | null; children: Children[] };

/** Tokens come as a flat row in which some open and some close; this makes the tree of it. */
function drawn(tokens: readonly Token[]): Children[] {
  const open: Open[] = [{ token: null, children: [] }];
  const add = (...nodes: Children[]): void => {
    open.at(-1)?.children.push(...nodes);
  };
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === 0) add(...alone(token));
    else {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.token) add(...around(closed.token, closed.children));
    }
  }
  return open.flatMap(({ children }) => children);
}

function alone(token: Token): Children[] {
  switch (token.type) {
    case "inline":
      return drawn(token.children ?? []);
    case "softbreak":
      return ["\n"];
    case "hardbreak":
      return [<br />];
    case "hr":
      return [<hr />];
    case "code_inline":
      return [<code>{token.content}</code>];
    case "fence":
    case "code_block":
      return [
        <pre>
          <code>{token.content}</code>
        </pre>,
      ];
    default:
      // NOTE: a picture's content is what is said in its place.
      return [token.content];
  }
}

function around(token: Token, children: Children[]): Children[] {
  // The paragraphs of a list without empty lines are not drawn.
  if (token.hidden) return children;
  if (token.type === "link_open") return linked(token, children);
  const Name = token.type === "heading_open" ? headingFor(token.tag) : named(token.type);
  return Name ? [<Name>{children}</Name>] : children;
}

function headingFor(tag: string): "h2" | "h3" | "h4" {
  if (tag === "h1" || tag === "h2") return "h2";
  return tag === "h3" ? "h3" : "h4";
}

function linked(token: Token, children: Children[]): Children[] {
  const typed = String(token.attrGet("href") ?? "");
  const href = typed.startsWith("/") ? safePath(typed) : webAddress(typed);
  const isSeen = children.some((child) => typeof child !== "string" || child.trim() !== "");
  if (href === null || !isSeen) return children;
  return [
    <a href={href} rel={href.startsWith("/") ? undefined : "noopener noreferrer"}>
      {children}
    </a>,
  ];
}
