// Every answer that a spec declares comes about: each success of each operation, and each error code
// with its status. The pipeline checks all answers against the spec on the way, so what comes about
// also conforms. A code that nothing can bring about has no place in the spec.
import { describe, expect, test } from "vitest";
import { apis } from "../../src/apis/registry.generated.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { books, type Stage, type Told } from "./book.ts";
import { type Api, generalWay } from "./general-ways.ts";
import { exampleRequest } from "./request.ts";
import { readExamples } from "./spec-document.ts";

interface Declared {
	readonly route: RouteSpec;
	readonly id: string;
	readonly status: number;
	/** Error code, or status of a success. */
	readonly outcome: string;
}

function declaredBy(route: RouteSpec): readonly Declared[] {
	const id = route.operationId;
	return Object.entries(route.responses).flatMap(([status, { errorCodes }]) => {
		const outcomes = errorCodes.length === 0 ? [status] : errorCodes;
		return outcomes.map((outcome) => ({
			route,
			id,
			status: Number(status),
			outcome,
		}));
	});
}

describe.each(Object.entries(books))("%s", (name, book) => {
	const definition: ApiDefinition = apis[name as keyof typeof apis]; // books has the keys of apis
	const api: Api = { definition, book };
	const { routes } = definition;
	const examples = readExamples(name, routes);
	const opened = book.open();
	const declared = routes.flatMap(declaredBy);

	async function fresh(): Promise<Stage> {
		const stage = await opened;
		await stage.simulator.worlds.reset(stage.world.id);
		return stage;
	}

	async function bringAbout({ route, id, status, outcome }: Declared) {
		const stage = await fresh();
		const example = examples.get(id);
		if (example === undefined) throw new Error(`${id} is in no document.`);
		const good = exampleRequest(route, example);
		const own = stage.ways[id]?.[outcome];
		if (own !== undefined) return own();
		const general = stage.generalWays[outcome];
		if (general !== undefined) return general(route, good);
		const pipelines = generalWay(api, route, `${status} ${outcome}`);
		if (pipelines !== undefined) return pipelines(stage, api, route, good);
		throw new Error(`No way to ${status} ${outcome} of ${id} is known.`);
	}

	test.each(declared)("$id can answer $status $outcome", async (each) => {
		const { status, errorCode }: Told = await bringAbout(each);
		const { outcome } = each;
		const wire = [status, errorCode ?? String(status)];
		expect(wire).toEqual([each.status, outcome]);
	});

	test("what is brought about is declared", async () => {
		const { ways, generalWays } = await opened;
		const known = new Set(
			declared.map(({ id, outcome }) => `${id} ${outcome}`),
		);
		const own = Object.entries(ways).flatMap(([id, outcomes]) =>
			Object.keys(outcomes).map((outcome) => `${id} ${outcome}`),
		);
		expect(own.filter((each) => !known.has(each))).toEqual([]);
		const outcomes = new Set(declared.map(({ outcome }) => outcome));
		const general = Object.keys(generalWays);
		expect(general.filter((code) => !outcomes.has(code))).toEqual([]);
	});
});
