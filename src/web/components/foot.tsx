import type { JSX } from "../jsx/index.ts";
import type { Frame } from "../frame.ts";
import { SignOutLamp } from "./lamps.tsx";
import { PostForm } from "./sending.tsx";

/** The end of a page: where one is, and the way out for who is signed in. */
export function Foot({ frame }: { frame: Frame }): JSX.Element {
  const { viewer, community } = frame;
  return (
    <footer class="foot">
      <Horizon />
      <div class="foot-words">
        <p>{whose(frame)}</p>
        {community && <ForEverybody />}
        {viewer && (
          <PostForm action="/sign-out" unsent={stillSignedIn}>
            {viewer.onSharedComputer && <p>This is a shared computer. Sign out before you walk away.</p>}
            <SignOutLamp viewer={viewer} />
            <button class="plain" type="submit">
              Sign out
            </button>
          </PostForm>
        )}
      </div>
    </footer>
  );
}

const stillSignedIn =
  "You are not connected just now, so you are still signed in. Press again when the connection is back.";

// What is said in an interview is said to everybody.
const isForAll = (path: string): boolean => /^\/interviews(\/|$)/.test(path);

const isCard = (path: string): boolean => path.startsWith("/c/");

const whose = ({ community, path }: Frame): string =>
  !community
    ? "A Landfall house."
    : isForAll(path)
      ? `${community}, a Landfall house: interviews can be read by everybody.`
      : isCard(path)
        ? `${community}, a Landfall house: a card is seen by whoever has its address.`
        : `${community}, a Landfall house: what is said here stays here.`;

/** What everybody may read, and the way to the host. */
function ForEverybody(): JSX.Element {
  return (
    <nav class="foot-ways" aria-label="About this house">
      <a href="/interviews">Interviews</a>
      <a href="/rules">House rules</a>
      <a href="/contact">Contact</a>
      <a href="/privacy">Privacy</a>
      <a href="/write-to-host">Write to the host</a>
    </nav>
  );
}

function Horizon(): JSX.Element {
  return (
    <svg class="horizon" viewBox="0 0 120 32" width="120" height="32" fill="none" aria-hidden="true">
      <g stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M2 26c4-3 8-3 12 0s8 3 12 0 8-3 12 0 8 3 12 0 8-3 12 0 8 3 12 0 8-3 12 0 8 3 12 0 8-3 12 0 8 3 12 0" />
        <path d="M51 20h20l-3 4.5M51 20l2.5 4.5M60 20V4.5c4 2.5 7 7 8 12h-8" />
      </g>
    </svg>
  );
}
