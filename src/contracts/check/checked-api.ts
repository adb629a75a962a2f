import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import type { Engine } from "./engine.ts";

/** An API as pacts are compared with it. */
export interface CheckedApi {
	readonly definition: Pick<
		ApiDefinition,
		"name" | "routes" | "bases" | "matching" | "schemes"
	>;
	/** Its bundled OpenAPI document. */
	readonly openapi: unknown;
	readonly engine: Engine;
}
