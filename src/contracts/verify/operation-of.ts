import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { createRouter } from "../../pipeline/route.ts";
import type { PactInteraction } from "../pact/pact.ts";

/** Finds the operation that the path of an interaction leads to; undefined: none. */
export function operationFinder(
	api: Pick<ApiDefinition, "routes" | "bases" | "matching">,
): (interaction: Pick<PactInteraction, "request">) => string | undefined {
	const router = createRouter(api);
	return ({ request: { method, path } }) => {
		const found = router(method, path);
		return found.ok ? found.value.route.operationId : undefined;
	};
}
