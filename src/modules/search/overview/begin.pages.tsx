import { Actions, Beginnings, LinkButton, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { contactUrls } from "../../contacts/index.ts";
import { groupUrls } from "../../groups/index.ts";
import { peopleUrls } from "../../people/index.ts";
import { searchUrls } from "../urls.ts";

/** What stands on the front page of my search while none is open; with `hasEarlier`, there were some. */
export function NoneOpenPage(frame: Frame, { hasEarlier }: { hasEarlier: boolean }): Drawn {
  return (
    <Page frame={frame} title="My search">
      <p>
        {hasEarlier
          ? "No search is open just now. What you did before is still yours."
          : "A place of your own for a job search: what you look for, what you pursue, and what you did this week."}
      </p>
      <p>
        Nobody else sees any of it, or that you have a search at all, until you share it, part by part and
        with whom you choose.
      </p>
      <Actions>
        <LinkButton href={searchUrls.opening}>Open a search</LinkButton>
        {hasEarlier && (
          <LinkButton href={searchUrls.earlier} quiet>
            Earlier searches
          </LinkButton>
        )}
      </Actions>
      <Section title="In work, and looking quietly?">
        <p>
          A search can go at a slow pace, beside a job. Your employer must not learn of it from here: it is
          hidden until you share it, and whoever stands on{" "}
          <a href={peopleUrls.keepAways}>your keep-away list</a> sees nothing of you.
        </p>
      </Section>
      <Section title="Not looking for a job?">
        <p>You are as welcome here as anybody. Those who look can use what you know, and whom.</p>
        <Beginnings
          ways={[
            {
              href: searchUrls.searches,
              label: "Shared with me",
              line: "How those are doing who let you look.",
            },
            { href: contactUrls.contacts, label: "My people", line: "Whom you know, and where." },
            { href: groupUrls.groups, label: "My groups", line: "Be there on the day they meet." },
          ]}
        />
        <Quiet>
          You have searched before? Then you know something that others need:{" "}
          <a href="/interviews">tell it in an interview</a>.
        </Quiet>
      </Section>
    </Page>
  );
}
