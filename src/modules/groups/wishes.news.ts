import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";

export const wishNews: readonly NewsSource<Main>[] = [];
