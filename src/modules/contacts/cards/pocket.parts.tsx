import { toAddress } from "../../../basics/ids.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import type { Frame } from "../../../web/frame.ts";
import { contactUrls } from "../urls.ts";

/**
 * What works on without a network, around a page of the member's own card: where script runs, and not on a shared computer.
 * It lists the cards that wait in this browser, and sends them when it can.
 */
export function CardPocket({ frame, children }: { frame: Frame; children?: Children }): JSX.Element {
  const { viewer } = frame;
  if (!viewer || viewer.onSharedComputer) return <>{children}</>;
  return (
    <card-pocket
      member={toAddress(viewer.id)}
      worker={contactUrls.cardWorker}
      sends-to={contactUrls.exchangeCards}
      when-waiting="These are sent by themselves when the connection is back."
      when-signed-out="You are not signed in any more. Sign in, and open this page again: these are sent then."
      when-other="Somebody else is signed in here by now. These wait for you."
      when-tried="It was on its way when the connection broke. It is sent once more, and kept once."
      people={contactUrls.contacts}
      when-others="Cards wait here that another member wrote on this device and that were not sent yet. If that member signs in here again, they are sent."
      when-not-a-code="A code has ten letters and digits, such as k7mq2-xbd4c. Is one missing?"
      when-no-name="Please type a name. You can change it later."
      when-not-stored="This browser keeps nothing, so this has to wait until you are connected. Your words stay here."
      when-sent="This card was sent meanwhile, as it was. You can change it among your people."
      when-works="This page and My card open without a connection on this device. What you write then is sent later."
      when-unconnected="You are not connected just now. Until you are, only My card and Exchange cards open here."
    >
      {children}
    </card-pocket>
  );
}

/** What is said where nothing is kept in the browser. The pocket says something else as soon as it works. */
export const PocketLine = ({ frame }: { frame: Frame }): JSX.Element => (
  <p class="quiet-words pocket-line">
    {frame.viewer?.onSharedComputer
      ? "On a shared computer nothing is kept in the browser, so this page needs a connection."
      : "This page needs a connection."}
  </p>
);
