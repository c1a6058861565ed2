/** The lamps: each is nicer to have, none is needed. */
import "./copy-text.ts";
import "./count-down-words.ts";
import "./find-as-typed.ts";
import "./hold-unsent.ts";
import "./keep-words.ts";
import "./pocket/signing-out.ts";
import "./print-page.ts";
import "./sent-address.ts";
import "./zone-guess.ts";

// It weighs more than all the others, and only a page that follows something needs it.
if (document.querySelector("live-page")) void import("./live-page.ts");
if (document.querySelector("interview-draft")) void import("./interview-draft.ts");
if (document.querySelector("quick-draft")) void import("./quick-draft.ts");
if (new URLSearchParams(location.search).get("said") === "signed-out")
  void import("./quick-draft.ts").then(({ forgetDraft }) => forgetDraft());
if (document.querySelector("opportunity-board")) void import("./opportunity-board.ts");
if (document.querySelector("passkey-lamp")) void import("./passkeys.ts");
if (document.querySelector("card-pocket")) void import("./pocket/card-pocket.ts");
