import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { fromAddress, type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { wholeAddress } from "../../../web/address.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typedText, withError } from "../../../web/forms.ts";
import { membersOnly } from "../../../web/guard.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import { formAge, onceMore, signAsRead, signForm } from "../../../web/signed-forms.tsx";
import { contactUrls } from "../urls.ts";
import { blankBack, cardBackForm } from "./card-back.forms.ts";
import type { OwnCardState } from "./card-back.parts.tsx";
import { typedCode } from "./card-code.ts";
import { leaveForm } from "./card.forms.ts";
import { vcardOfCard } from "./card-vcard.ts";
import { cardOf, type CardOnShow, keptFrom, shownCard } from "./cards.reads.ts";
import { keepCard } from "./cards.ts";
import { leaveCard } from "./received.ts";
import { CardForMemberPage, CardForVisitorsPage, OwnCardShownPage } from "./shown-card.pages.tsx";

// Much, since everybody at one gathering has one address.
const leaveLimit = { name: "cards left from one address", most: 60, minutes: 60 };

/** Cards that are shown, to whoever has the address. What is not shown is one page for every reason. */
export function shownCardRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/c/*", unlisted);

  routes.get("/c/:code", async (c) => show(c, await pageOf(c, await cardAt(c), null)));

  routes.get("/c/:code/card.vcf", async (c) => {
    const card = await cardAt(c);
    return c.body(vcardOfCard(card, wholeAddress(c, contactUrls.shown(card.code))), 200, {
      "Content-Type": "text/vcard; charset=utf-8",
      "Content-Disposition": 'attachment; filename="card.vcf"',
    });
  });

  routes.post("/c/:code/keeping", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    const read = await readForm(c, cardBackForm(dateIn(c.var.now, viewer.timeZone)));
    if (!read.ok) return show(c, await pageOf(c, await cardAt(c), read.form), 422);
    const code = codeIn(c);
    try {
      const { contact, given } = await keepCard(c.var.db, viewer.id, code, read.value, c.var.now);
      return seeOther(c, contactUrls.contact(contact), given ? "cards-exchanged" : "card-kept");
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "enough-given") throw error;
      const form = withError(read.form, "giveMine", enoughGiven);
      return show(c, await pageOf(c, await cardAt(c), form), 422);
    }
  });

  routes.post("/c/:code/leaving", async (c) => {
    if (c.var.house.sources.isBanned(sourceOf(c))) throw new Problem("not-allowed", "source-closed");
    const card = await cardAt(c);
    const read = await readForm(c, leaveForm);
    if (!read.ok) return show(c, await leavingAgain(c, card, read.form), 422);
    const { drawn, homepage, ...left } = read.value;
    const age = formAge(c.var.house.key, signedAs(card, left.id), { drawn, homepage }, c.var.now);
    if (age !== "good")
      return show(c, await leavingAgain(c, card, withError(read.form, "form", leaveOnceMore[age])), 422);
    holdSource(c, leaveLimit);
    await leaveCard(c.var.db, c.var.viewer?.id ?? null, card.code, left, c.var.now);
    return seeOther(c, contactUrls.shown(card.code), "card-left");
  });

  return routes;
}

/** A telephone that knows its owner fills in the form by itself, in a moment. */
const leaveOnceMore: typeof onceMore = {
  ...onceMore,
  quick:
    "That was quick. Please have a look whether all of it is right, and press once more: then it is left.",
};

/** What is said at the box of one's own card where that was given to very many in a day. */
export const enoughGiven =
  "You gave your card to a great many people since yesterday. Take the tick away to keep this one, and give yours tomorrow.";

/** No search engine shall keep what is here, whatever the answer. */
const unlisted: MiddlewareHandler<Env> = async (c, next) => {
  c.header("X-Robots-Tag", "noindex, nofollow");
  await next();
};

/** The code in the address, as forgiving as where it is typed. What can be none is a card that is not shown. */
function codeIn(c: Ask): string {
  // NOTE: what can be no code is asked for too, so that the time tells nobody anything.
  return typedCode(c.req.param("code") ?? "") ?? "";
}

async function cardAt(c: Ask): Promise<CardOnShow> {
  const card = await shownCard(c.var.read, c.var.viewer?.id ?? null, codeIn(c), c.var.now);
  if (!card) throw new Problem("not-found", "card-not-shown");
  return card;
}

/** The page of a card for whoever asks; `form` where theirs came back. */
async function pageOf(c: Ask, card: CardOnShow, form: Form | null) {
  const { frame, viewer, read, now } = c.var;
  if (!viewer) return CardForVisitorsPage(frame, card, form ?? freshLeaving(c, card));
  if (viewer.id === card.member_id) return OwnCardShownPage(frame, card);
  const kept = await keptFrom(read, viewer.id, card.member_id);
  const mine = await ownCardState(c, viewer.id);
  const blank = blankBack(dateIn(now, viewer.timeZone));
  return CardForMemberPage(frame, { viewer, card, kept, mine, form: form ?? blank });
}

/** Whether a member has a card that they could give. */
export async function ownCardState(c: Ask, who: Id): Promise<OwnCardState> {
  const card = await cardOf(c.var.read, who);
  return !card ? "none" : card.off_at === null ? "on" : "off";
}

const signedAs = ({ code }: CardOnShow, id: Id): string => `card ${code} ${id}`;

function freshLeaving(c: Ask, card: CardOnShow, typed: Form = emptyForm): Form {
  const id = fromAddress(typedText(typed, "id")) ?? newId();
  const { house, now } = c.var;
  const what = signedAs(card, id);
  const before = typedText(typed, "drawn");
  const age = formAge(house.key, what, { drawn: before, homepage: "" }, now);
  // Whoever has read once need not read again, and a telephone that fills in by itself is quick: nobody is asked twice.
  const drawn =
    age === "good"
      ? before
      : age === "quick"
        ? signAsRead(house.key, what, now)
        : signForm(house.key, what, now);
  return { ...typed, typed: { ...typed.typed, id: toAddress(id), drawn } };
}

/** The form of a visitor once more, signed anew where it lay too long; also for somebody who has signed in meanwhile. */
const leavingAgain = async (c: Ask, card: CardOnShow, form: Form) =>
  CardForVisitorsPage(c.var.frame, card, freshLeaving(c, card, form));
