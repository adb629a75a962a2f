import type { Json } from "../core/values.ts";

/** A mapping of a scenario. */
export type JsonRecord = { readonly [name: string]: Json | undefined };
