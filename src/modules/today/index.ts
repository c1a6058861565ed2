// Today: the page a member lands on. It answers "what do I do now?" from what the other rooms know; it owns no table
// and nobody visits it.
export { todayRoutes } from "./today.routes.tsx";
