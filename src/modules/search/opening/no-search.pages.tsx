import { Actions, Empty, LinkButton, Page } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";

/** What stands on a page of this room where no search is open. `children` says what would stand here otherwise. */
export function OpenASearchFirst({ children }: { children?: string | undefined }): JSX.Element {
  return (
    <Empty drawing="lamp" title="No search is open just now.">
      <p>
        {children ?? "When you open one, this page has room for it. It takes one tap, and only you see it."}
      </p>
      <Actions>
        <LinkButton href={searchUrls.opening}>Open a search</LinkButton>
        <LinkButton href={searchUrls.search} quiet>
          My search
        </LinkButton>
      </Actions>
    </Empty>
  );
}

/** A whole page of this room where no search is open. */
export function NoSearchPage(frame: Frame, title: string): Drawn {
  return (
    <Page frame={frame} title={title} back={{ href: searchUrls.search, label: "My search" }}>
      <OpenASearchFirst />
    </Page>
  );
}
