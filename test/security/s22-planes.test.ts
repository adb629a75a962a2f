// Security bar S22: every route is known to be of the data plane, the control plane or the pages, and
// what moves clocks, worlds and faults is reached from the control plane alone.
import { expect, test } from "vitest";
import { routes as controlRoutes } from "../../src/control/spec.generated.ts";
import { isPagePath } from "../../src/hosts/page-path.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { createSimulator } from "../../src/simulator.ts";

const simulator = createSimulator({ rootApi: "mobility" });
const control: readonly RouteSpec[] = controlRoutes;

type Plane = "data" | "control" | "pages";

/** The planes in which a path is served. */
function planesOf(path: string): readonly Plane[] {
	const planes: Plane[] = [];
	if (/^(?:\/w\/[^/]+)?\/_stagedoor\/v1(?:\/|$)/.test(path))
		planes.push("control");
	else if (isPagePath(path)) planes.push("pages");
	else planes.push("data");
	return planes;
}

const everyRoute = [
	...Object.values(simulator.apis).flatMap(({ name, routes, bases }) =>
		routes.flatMap(({ operationId, method, path }) =>
			bases.map(({ prefix }) => ({
				operationId,
				method,
				path: `/${name}${prefix}${path}`,
				plane: "data",
			})),
		),
	),
	...control.map(({ operationId, method, path }) => ({
		operationId,
		method,
		path: `/_stagedoor/v1${path}`,
		plane: "control",
	})),
	...[
		"/",
		"/docs",
		"/docs/style.css",
		"/docs/mobility",
		"/docs/mobility/openapi.json",
	].map((path) => ({
		operationId: "page",
		method: "GET",
		path,
		plane: "pages",
	})),
];

test("every route has one label", () => {
	for (const { path, plane } of everyRoute)
		expect([path, ...planesOf(path)]).toEqual([path, plane]);
	expect(everyRoute.length).toBeGreaterThan(70);
});

test("no operation of the data plane is named like one of the control plane", () => {
	const ids = new Set(control.map(({ operationId }) => operationId));
	for (const { routes } of Object.values(simulator.apis))
		for (const { operationId } of routes)
			expect(ids).not.toContain(operationId);
});

test.each(
	control.map(
		({ method, path, operationId }) => [operationId, method, path] as const,
	),
)(
	"%s is not reached from the data plane",
	async (operationId, method, path) => {
		const world = await simulator.worlds.open("default");
		const filled = path
			.replace("{world}", "default")
			.replaceAll(/\{\w+\}/g, "mobility");
		for (const prefix of [
			"",
			"/mobility",
			"/mobility/_stagedoor/v1",
			"/mobility/v1/demo/front",
			"/_stagedoor",
			"/_STAGEDOOR/v1",
			"/%5Fstagedoor/v1",
			"/./%2e/_stagedoor%2fv1",
		]) {
			const exchange = {
				method,
				path: `${prefix}${filled}`,
				query: "",
				headers: { host: "localhost", "content-type": "application/json" },
				body: new TextEncoder().encode("{}"),
				origin: "http://localhost",
				reachedBy: "network",
			} as const;
			const { status } = await simulator.handle(exchange);
			expect([prefix, [401, 404, 405].includes(status)]).toEqual([
				prefix,
				true,
			]);
		}
		for (const entry of world.journal.entries())
			expect(entry.operationId).not.toBe(operationId);
	},
);
