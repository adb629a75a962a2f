import { nearestName } from "../../core/nearest-name.ts";
import { createRouter, type Router } from "../../pipeline/route.ts";
import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { pointerTo } from "../pact/json-pointer.ts";
import type { Pact, PactInteraction } from "../pact/pact.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkErrorCode } from "./check-error-code.ts";
import { checkStates } from "./check-states.ts";
import type { CheckedApi } from "./checked-api.ts";
import { compareInteraction } from "./compare-interaction.ts";
import type { CheckedPact, Finding } from "./finding.ts";

/** Compares a pact with the spec of an API. Nothing runs: no simulator, no client. */
export async function checkPact(
	pact: Pact,
	file: string,
	api: CheckedApi,
): Promise<CheckedPact> {
	const router = createRouter(api.definition);
	const interactions = await Promise.all(
		pact.interactions.map((one) => checkInteraction(one, pact, api, router)),
	);
	const { consumer, provider } = pact;
	const findings = pact.interactions.length === 0 ? [nothingIn(pact)] : [];
	const name = api.definition.name;
	return { file, consumer, provider, api: name, interactions, findings };
}

function nothingIn({ others }: Pact): Finding {
	const message =
		others === 0
			? "The pact holds no interaction."
			: `The pact holds no HTTP interaction (${others} of other kinds).`;
	return {
		code: "interactions.none",
		severity: "error",
		message,
		pactPointer: "/interactions",
	};
}

async function checkInteraction(
	interaction: PactInteraction,
	pact: Pact,
	api: CheckedApi,
	router: Router,
) {
	const { index, description, request } = interaction;
	const about = { index, description };
	const found = router(request.method, request.path);
	const states = checkStates(interaction);
	if (!found.ok) {
		const findings = [unknownRoute(interaction, api), ...states];
		return { ...about, findings: signed(findings, about) };
	}
	const { route, specPath } = found.value;
	const { operationId } = route;
	const findings = [
		...(await compareInteraction(interaction, pact, api, { route, specPath })),
		...checkBodies(interaction),
		...checkErrorCode(interaction, route),
		...states,
	];
	return {
		...about,
		operationId,
		findings: signed(findings, about, operationId),
	};
}

function signed(
	findings: readonly Finding[],
	interaction: { readonly index: number; readonly description: string },
	operationId?: string,
): readonly Finding[] {
	return findings.map((finding) => ({
		...finding,
		interaction,
		...(operationId !== undefined && { operationId }),
	}));
}

function unknownRoute(
	{ index, request }: PactInteraction,
	{ definition }: CheckedApi,
): Finding {
	const { method, path } = request;
	const served = `${method} ${path}`;
	const same = definition.routes.filter((route) => fits(route, path));
	const nearest = nearestName(
		served,
		definition.routes.map((route) => `${route.method} ${route.path}`),
	);
	const wayOut =
		same.length > 0
			? ` It has ${same.map((route) => `${route.method} ${route.path}`).join(", ")}.`
			: nearest === undefined
				? ""
				: ` Did you mean ${nearest}?`;
	return {
		code: "request.path-or-method.unknown",
		severity: "error",
		message: `The API ${definition.name} has no ${served}.${wayOut}`,
		pactPointer: pointerTo("interactions", index, "request", "path"),
		specPointer: "/paths",
		found: served,
	};
}

function fits({ path }: RouteSpec, sent: string): boolean {
	const own = path.split("/");
	const parts = sent.split("/");
	return (
		own.length === parts.length &&
		own.every((part, at) => part.startsWith("{") || part === parts[at])
	);
}
