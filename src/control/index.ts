import { InvariantError } from "../core/errors.ts";
import type { Policy } from "../core/policy.ts";
import type { ApiDefinition, SchemeCheck } from "../pipeline/api-definition.ts";
import { controlTokenHeader } from "../pipeline/control-guard.ts";
import { headerOf } from "../pipeline/exchange.ts";
import { errors } from "./errors.ts";
import { handlers } from "./handlers.ts";
import { untyped } from "./operation.ts";
import { policy } from "./policy.ts";
import { problemBody } from "./problem.ts";
import type { ControlServices } from "./services.ts";
import { routes } from "./spec.generated.ts";

export type { ControlServices } from "./services.ts";

/**
 * The token as the spec declares it. Whether it is needed, and right, was settled before: the guard
 * looks at host, origin and token of a request before any API sees it.
 */
const controlToken: SchemeCheck = {
	isPresented: ({ exchange }) =>
		headerOf(exchange.headers, controlTokenHeader) !== undefined,
	check: async () => ({ ok: true }),
};

/**
 * The control plane: an API like the others, over the simulator's own state. Every path under
 * `/worlds/{world}/` opens the world on its first use, as a request to an API does.
 */
export function createControlApi(
	services: ControlServices,
): ApiDefinition<Policy, ControlServices> {
	return {
		name: "control",
		title: "stagedoor control plane",
		routes,
		loadValidators: async () =>
			(await import("./validators.generated.ts")).validators,
		operations: untyped(handlers),
		services,
		bases: [{ prefix: "", serves: () => true }],
		tenants: { default: "control", known: ["control"] },
		locales: { default: "en", supported: ["en"] },
		policy,
		order: ["authenticate", "validate"],
		schemes: { controlToken },
		errors,
		refusalBody: problemBody,
		renderBody: (body) => body,
		compose({ purpose }) {
			throw new InvariantError(
				`Failed to compose a message about "${purpose}": the control plane sends none. Give the flow the context of the API it works on.`,
			);
		},
	};
}
