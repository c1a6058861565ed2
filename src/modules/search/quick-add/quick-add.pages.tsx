import {
  Copyable,
  Fold,
  Keep,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { siteOf } from "../postings/read-posting.ts";
import { searchUrls } from "../urls.ts";

/** How the bookmark comes into a browser, and what it does. */
export function BookmarkPage(frame: Frame, bookmark: string): Drawn {
  return (
    <Page
      frame={frame}
      title="A bookmark for postings"
      back={{ href: searchUrls.newOpportunity, label: "A new opportunity" }}
    >
      <p>
        With it you send the posting that you are looking at to your own form here, also from boards that keep
        their pages from us. Your browser sends what the page says of the job; you look it over, and keep it
        or not.
      </p>
      <Section title="On a computer">
        <p>
          Drag this link into the bar of your bookmarks; here it does nothing. Press it there whenever you
          look at a posting.
        </p>
        <p>
          <a class="button" href={bookmark}>
            Keep this posting
          </a>
        </p>
        <Quiet>
          If you see no such bar: in most browsers Ctrl+Shift+B shows it, on a Mac Command+Shift+B.
        </Quiet>
      </Section>
      <Section title="On a telephone">
        <p>
          Copying the address of a posting and pasting it into the form of a new opportunity is mostly
          quicker. For boards that keep their pages from us, make the bookmark once:
        </p>
        <ol>
          <li>Make a bookmark of this page, and call it “Keep this posting”.</li>
          <li>Copy the text below, change that bookmark, and put the text in the place of its address.</li>
          <li>
            When you look at a posting, choose the bookmark. In Chrome, type its name into the field for
            addresses and choose it there.
          </li>
        </ol>
        <Copyable label="The bookmark's address" value={bookmark} />
      </Section>
      <Fold summary="What it sends, and to whom">
        <p>
          The address of the page, its title, what it says of the job, and its words: to{" "}
          {frame.community ?? "us"} and to nobody else, and only when you press it. Some pages forbid that
          anything leaves them; then only their address comes along.
        </p>
      </Fold>
    </Page>
  );
}

/** What another site's page sent, to be looked at by whoever really sits here. It says the same to everybody, and nothing was done. */
export function SentPage(frame: Frame, { address, markup }: { address: string; markup: string }): Drawn {
  const isThere = address !== "" || markup !== "";
  return (
    <Page frame={{ ...frame, viewer: null }} title="A posting came along" bare>
      {isThere ? (
        <>
          <p>
            It came from {siteOf(address) || "a page"}. If you sent it with your bookmark, go on: the form of
            a new opportunity is filled in, and you look it over. Nothing is kept so far.
          </p>
          <PostForm action={searchUrls.fetching}>
            <Keep name="address" value={address} />
            <Keep name="markup" value={markup} />
            <Submit>Fill in the form</Submit>
          </PostForm>
          <Quiet>If you did not send anything, close this page.</Quiet>
        </>
      ) : (
        <p>
          Nothing came along. Copy the posting's address and paste it under{" "}
          <a href={searchUrls.newOpportunity}>a new opportunity</a>.
        </p>
      )}
    </Page>
  );
}
