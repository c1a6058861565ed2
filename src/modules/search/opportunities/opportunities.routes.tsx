import { Hono } from "hono";
import { fromAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, typedText } from "../../../web/forms.ts";
import { soughtWords } from "../../contacts/index.ts";
import { pageOf } from "../../groups/index.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { channels, jobKinds, stages } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { appliedUnnoted } from "./applied.reads.ts";
import { BoardPage } from "./board.pages.tsx";
import { boardOf } from "./board.reads.ts";
import { NoListPage, OpportunitiesFoundPage, OpportunityListPage } from "./list.pages.tsx";
import { everything, type ListFilter, listOf, opportunitiesFound } from "./list.reads.ts";
import { searchForm } from "./opportunities.forms.ts";
import { opportunityActRoutes } from "./opportunity-acts.routes.tsx";
import { opportunityWritingRoutes } from "./opportunity-writing.routes.tsx";

export { opportunityProblems, opportunitySayings } from "./opportunities.said.ts";

/** What is pursued: the board, the list, and writing it down. */
export function opportunityRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.opportunities, async (c) => {
    const { id } = viewerOf(c);
    const search = await currentSearch(c.var.read, id);
    const columns = search ? await boardOf(c.var.read, search.id) : null;
    const moved = fromAddress(c.req.query("moved") ?? "");
    const applied = moved === null ? null : await appliedUnnoted(c.var.read, id, moved);
    return show(c, BoardPage(c.var.frame, { columns, today: todayOf(c), applied }));
  });

  routes.get(searchUrls.opportunityList, async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoListPage(c.var.frame));
    const filter = filterOf(c);
    const page = await listOf(c.var.read, search.id, filter, pageOf(c));
    return show(c, OpportunityListPage(c.var.frame, { page, filter, today: todayOf(c) }));
  });

  // A search has no address of its own: what somebody looks for stands in no history and in no log.
  routes.get(searchUrls.opportunitySearch, (c) => c.redirect(searchUrls.opportunityList, 303));

  routes.post(searchUrls.opportunitySearch, async (c) => {
    const read = await readForm(c, searchForm);
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoListPage(c.var.frame));
    const sought = read.ok ? soughtWords(read.value.words) : [];
    const at = read.ok ? read.value.page : 1;
    const page =
      sought.length === 0
        ? await listOf(c.var.read, search.id, everything, at)
        : await opportunitiesFound(c.var.read, search.id, sought, at);
    const words = typedText(read.form, "words");
    const form = read.ok ? emptyForm : read.form;
    const data = { page, words, today: todayOf(c) };
    return show(c, OpportunitiesFoundPage(c.var.frame, data, form), read.ok ? 200 : 422);
  });

  return routes.route("/", opportunityWritingRoutes()).route("/", opportunityActRoutes());
}

/** Which of them the address asks for; what it asks for that is not there is all. */
function filterOf(c: Ask): ListFilter {
  const [stage, channel, kind] = ["stage", "channel", "kind"].map((key) => c.req.query(key) ?? "");
  return {
    stage: stages.find((each) => each === stage) ?? "",
    channel: channels.find((each) => each === channel) ?? "",
    kind: jobKinds.find((each) => each === kind) ?? "",
    next: c.req.query("next") === "yes",
  };
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
