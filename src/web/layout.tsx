import type { Children, JSX } from "./jsx/index.ts";
import type { Frame } from "./frame.ts";
import { Foot } from "./components/foot.tsx";
import { Masthead } from "./components/masthead.tsx";
import { Notice } from "./components/notices.tsx";

type PageProps = {
  frame: Frame;
  title: string;
  /** What the tab and the browser's history say, where the heading is nothing for others who use the browser. */
  documentTitle?: string;
  children: Children;
  /** Use the whole width: for tables and pages in columns. */
  wide?: boolean;
  /** Where this page hangs in the house. */
  back?: { href: string; label: string };
  /** False where the page draws its own h1. */
  heading?: false;
  /** No way around and no footer: for signing in, setting up and sheets of paper. */
  bare?: boolean;
  /** What else the head of the document says: for pages that are found and quoted elsewhere. */
  head?: Children;
};

/** A whole document: the root of every page, complete before any script or drawing has come. */
export function Page(props: PageProps): JSX.Element {
  const { frame, title, documentTitle = title, children, wide, back, heading, bare, head } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{frame.community ? `${documentTitle} · ${frame.community}` : documentTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f8f3e9" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#141c21" />
        <link rel="icon" href="/assets/drawings/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.style} />
        <script type="module" src={frame.assets.script} />
        {head}
      </head>
      <body class={bodyClass(frame, wide, bare)}>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Masthead frame={frame} bare={bare} />
        <main id="main" tabindex={-1} data-unsent={whenUnconnected}>
          {frame.outside && <p class="quiet-words">{nobodySignedIn}</p>}
          {frame.said && <Notice kind="said">{frame.said}</Notice>}
          {back && <BackLink {...back} />}
          {heading !== false && <h1>{title}</h1>}
          {children}
        </main>
        {!bare && <Foot frame={frame} />}
      </body>
    </html>
  );
}

const nobodySignedIn =
  "Nobody is signed in on this page, not even you: nothing here can be joined to an account.";

// For the lamp that holds a form where there is no connection.
const whenUnconnected =
  "You are not connected just now, so nothing was sent. Your words stay here: press again when the connection is back.";

function bodyClass(frame: Frame, wide: boolean | undefined, bare: boolean | undefined): string | undefined {
  const names = [
    wide ? "wide" : "",
    bare ? "bare" : "",
    frame.viewer && !frame.viewer.suspension && !bare ? "with-bar" : "",
  ];
  return names.filter(Boolean).join(" ") || undefined;
}

function BackLink({ href, label }: { href: string; label: string }): JSX.Element {
  return (
    <a class="back" href={href}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M10 3 5 8l5 5" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      {label}
    </a>
  );
}
