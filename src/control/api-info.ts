import type { ApiDefinition } from "../pipeline/api-definition.ts";
import type { components } from "./spec.generated.ts";

/** What the control plane tells of an API. An operation says with `x-support: partial` that a part is missing. */
export function apiInfo(
	api: Pick<ApiDefinition, "name" | "title" | "tenants" | "locales" | "routes">,
): components["schemas"]["ApiInfo"] {
	return {
		name: api.name,
		title: api.title,
		tenants: [...api.tenants.known],
		locales: [...api.locales.supported],
		operations: api.routes.map((route) => ({
			operationId: route.operationId,
			method: route.method,
			path: route.path,
			surface: route.surface,
			summary: route.summary,
			support: route.extensions["x-support"] === "partial" ? "partial" : "full",
		})),
	};
}
