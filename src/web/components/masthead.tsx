import type { JSX } from "../jsx/index.ts";
import type { Frame } from "../frame.ts";

/** The mark, the community's name, and the way around: five places at most, at the foot of a phone's screen. */
export function Masthead({ frame, bare }: { frame: Frame; bare?: boolean | undefined }): JSX.Element {
  const { viewer, community, path } = frame;
  return (
    <header class="masthead">
      <a class="brand" href={viewer ? "/today" : "/"}>
        <HarbourMark />
        <span>{community ?? "Landfall"}</span>
      </a>
      {!bare && viewer && !viewer.suspension && (
        <nav class="ways" aria-label="Main">
          {ways.map((way) => (
            <a href={way.href} aria-current={currentFor(way, path)}>
              <svg
                viewBox="0 0 24 24"
                width="24"
                height="24"
                fill="none"
                stroke="currentColor"
                aria-hidden="true"
              >
                <path d={way.drawn} stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
              </svg>
              <span class="way">
                {way.before && <span class="on-wide">{way.before}</span>}
                {way.label}
              </span>
            </a>
          ))}
        </nav>
      )}
      {!bare && viewer?.isHost && !viewer.suspension && (
        <a class="to-office" href={hostsOffice.href} aria-current={currentFor(hostsOffice, path)}>
          Host's office
        </a>
      )}
      {!bare && !viewer && (
        <nav class="ways" aria-label="Main">
          <a href="/interviews" aria-current={currentFor({ href: "/interviews" }, path)}>
            Interviews
          </a>
          {!frame.outside && (
            <a href="/sign-in" aria-current={currentFor({ href: "/sign-in" }, path)}>
              Sign in
            </a>
          )}
        </nav>
      )}
    </header>
  );
}

type Way = { href: string; label: string; before?: string; drawn: string; also?: readonly string[] };

const ways: Way[] = [
  {
    href: "/today",
    label: "Today",
    drawn: "M3 17h18M6 17a6 6 0 0 1 12 0M12 7V4M5.6 9.6 4 8M18.4 9.6 20 8M7 21h10",
  },
  {
    href: "/groups",
    label: "groups",
    before: "My ",
    drawn:
      "M12 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM18 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9.8 8.2 7.4 14M14.2 8.2l2.4 5.8M9 17h6",
  },
  {
    href: "/search",
    label: "search",
    before: "My ",
    also: [
      "/searches",
      "/opportunities",
      "/activities",
      "/weeks",
      "/job-interviews",
      "/thank-yous",
      "/supporters",
      "/setbacks",
      "/shake-up",
      "/commitments",
    ],
    drawn: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.8 8.2l-2.4 5.2-5.2 2.4 2.4-5.2z",
  },
  {
    href: "/contacts",
    label: "people",
    before: "My ",
    also: ["/companies", "/follow-ups", "/card"],
    drawn:
      "M4 5.5h16v13H4zM8.5 12a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM6 15.8c.4-1.5 1.3-2.1 2.5-2.1s2.1.6 2.5 2.1M14 9.5h3.5M14 12.5h3.5",
  },
  {
    href: "/me",
    label: "Me",
    drawn: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  },
];

const hostsOffice = { href: "/host" };

// A page within a place keeps its place lit; only the place itself is "page".
function currentFor(
  { href, also = [] }: Pick<Way, "href" | "also">,
  path: string,
): "page" | "true" | undefined {
  if (path === href) return "page";
  return [href, ...also].some((place) => path === place || path.startsWith(`${place}/`)) ? "true" : undefined;
}

function HarbourMark(): JSX.Element {
  return (
    <svg class="harbour-mark" viewBox="0 0 32 32" width="32" height="32" fill="none" aria-hidden="true">
      <g stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
        <path d="M15 4.5v15M15 6.5c5 2 8 6 9 11H15M12 9.5c-2.5 2-4.5 5-5 8h5" />
        <path d="M4 21h24l-3 5H8z" />
        <path d="M2.5 29.5c2.2-1.6 4.5-1.6 6.7 0s4.6 1.6 6.8 0 4.5-1.6 6.7 0 4.6 1.6 6.8 0" />
      </g>
    </svg>
  );
}
