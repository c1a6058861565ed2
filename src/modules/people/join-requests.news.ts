import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";

export const joinRequestNews: readonly NewsSource<Main>[] = [];
