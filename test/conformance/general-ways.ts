import type { RefusalCode } from "../../src/core/errors.ts";
import type { Overrides, Policy } from "../../src/core/policy.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { rowOf } from "../../src/pipeline/error-table.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { anonymous, type Principal } from "../../src/pipeline/principal.ts";
import { defaultLimits } from "../../src/pipeline/request-limits.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import type { Book, Stage, Told } from "./book.ts";
import { refusalSamples } from "./refusal-samples.ts";
import type { Asked } from "./request.ts";

/** An API that is looped over, with its book. */
export interface Api {
	readonly definition: ApiDefinition;
	readonly book: Book;
}

type Way = (
	stage: Stage,
	api: Api,
	route: RouteSpec,
	good: Asked,
) => Promise<Told>;

/**
 * How the refusals that the pipeline itself gives come about, whatever the API: what they are called
 * on the wire stands in its error table.
 */
const ways: Partial<Record<RefusalCode, Way>> = {
	"tenant-unknown": (stage, { definition }, route, good) => {
		const base = definition.bases.find(
			({ prefix, serves }) => prefix.includes("{tenant}") && serves(route),
		);
		const prefix = base?.prefix.replace("{tenant}", "nowhere") ?? "";
		return stage.send({ ...good, path: `${prefix}${good.path}` });
	},
	"body-malformed": async (stage, _api, route, good) =>
		stage.send(await stage.admit(route, { ...good, body: "{" })),
	"media-type-unsupported": async (stage, _api, route, good) => {
		const headers = { ...good.headers, "content-type": "text/plain" };
		const asked = { ...good, headers, body: "x" };
		return stage.send(await stage.admit(route, asked));
	},
	"body-too-large": async (stage, _api, route, good) => {
		const body = " ".repeat(defaultLimits.bodyBytes + 1);
		return stage.send(await stage.admit(route, { ...good, body }));
	},
	"input-invalid": async (stage, { definition }, route, good) =>
		stage.send(await stage.admit(route, await misfit(definition, route, good))),
	"rate-limited": async (stage, { definition }, route, good) => {
		const asked = await stage.admit(route, good);
		const rateLimit = { requests: 1, windowSeconds: 60 };
		const overrides: Overrides<Policy> = { rateLimit };
		stage.world.setPolicyOverrides(definition.name, overrides);
		await stage.send(asked);
		return stage.send(asked);
	},
	"internal-error": async ({ world }, { definition, book }, _route, good) => {
		const pipeline = createPipeline(definition, {
			validateResponses: true,
			showHints: true,
			stopwatch: () => 0,
			onDefect: (error) => {
				throw error;
			},
			faults: async () => ({
				ok: false,
				code: "internal-error",
				data: { detail: "broken on purpose" },
			}),
		});
		const { status, body } = await pipeline(
			exchangeOf(good.method, good.path, { query: good.query }),
			{ world, baseUrl: "" },
		);
		const errorCode = book.errorCodeIn(JSON.parse(String(body)), status);
		return { status, errorCode };
	},
};

/** The way to an answer that the pipeline gives of itself; undefined when it gives no such answer. */
export function generalWay(
	{ definition }: Api,
	route: RouteSpec,
	wire: string,
): Way | undefined {
	const code = (Object.keys(ways) as RefusalCode[]).find((candidate) => {
		const [data = {}] = refusalSamples[candidate];
		return wireOf(definition, candidate, data, route.operationId) === wire;
	});
	return code && ways[code];
}

/** Status and wire code of a refusal, as in `400 U190`; undefined when the table has no row for it. */
export function wireOf(
	definition: ApiDefinition,
	code: string,
	data: object,
	operationId: string | undefined,
	principal: Principal = anonymous,
): string | undefined {
	const { method = "POST", path = "/x" } =
		definition.routes.find((route) => route.operationId === operationId) ?? {};
	const row = rowOf(
		definition.errors,
		{ ok: false, code, data: { ...data } },
		{
			operationId,
			exchange: exchangeOf(method, path),
			tenant: definition.tenants.default,
			now: 0,
			principal,
		},
	);
	return row && `${row.status} ${row.code}`;
}

/** Values that one schema or another refuses. */
const misfits = ["x", "[]", "x".repeat(2000)];

/** A good request with one part that the operation's schemas refuse. */
async function misfit(
	{ loadValidators }: ApiDefinition,
	route: RouteSpec,
	good: Asked,
): Promise<Asked> {
	if (route.requestBody !== "none") return { ...good, body: "[]" };
	const schemas = (await loadValidators())[route.operationId];
	for (const { name, in: place } of route.parameters) {
		// A path is made of all its parameters, so the others come first.
		if (place === "cookie" || place === "path") continue;
		const wrong = misfits.find(
			(value) => !schemas?.[place]?.({ [name]: value }),
		);
		if (wrong === undefined) continue;
		return place === "header"
			? { ...good, headers: { ...good.headers, [name]: wrong } }
			: { ...good, query: new URLSearchParams([[name, wrong]]).toString() };
	}
	const path = route.path.replaceAll(/\{\w+\}/g, misfits.at(-1) ?? "");
	return { ...good, path };
}
