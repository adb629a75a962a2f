import { expect, test } from "vitest";
import { createRouter } from "../../src/pipeline/route.ts";
import { routeSpec } from "../support/tiny-api.ts";

const router = createRouter({
	routes: [
		routeSpec({ operationId: "listThings", path: "/things" }),
		routeSpec({ operationId: "addThing", path: "/things", method: "POST" }),
		routeSpec({ operationId: "getThing", path: "/things/{id}" }),
		routeSpec({ operationId: "getOwnThing", path: "/things/own" }),
		routeSpec({
			operationId: "checkCode",
			path: "/check/{code}",
			method: "POST",
		}),
		routeSpec({
			operationId: "signIn",
			path: "/sign-in",
			extensions: { "x-base": ["auth"] },
		}),
	],
	bases: [
		{ prefix: "", serves: () => true },
		{
			prefix: "/v1/{tenant}/front",
			serves: (route) => route.operationId !== "signIn",
		},
		{
			prefix: "/v1/{tenant}/auth",
			serves: (route) => route.operationId === "signIn",
		},
	],
});

function found(method: string, path: string) {
	const outcome = router(method, path);
	if (!outcome.ok) return outcome.code;
	const { route, parameters, specPath } = outcome.value;
	return { id: route.operationId, parameters: { ...parameters }, specPath };
}

test.each([
	["GET", "/things", { id: "listThings", parameters: {}, specPath: "/things" }],
	["POST", "/things", { id: "addThing", parameters: {}, specPath: "/things" }],
	[
		"GET",
		"/things/7",
		{ id: "getThing", parameters: { id: "7" }, specPath: "/things/7" },
	],
	[
		"GET",
		"/things/own",
		{ id: "getOwnThing", parameters: {}, specPath: "/things/own" },
	],
	[
		"POST",
		"/v1/demo/front/check/a%2Fb",
		{
			id: "checkCode",
			parameters: { tenant: "demo", code: "a/b" },
			specPath: "/check/a%2Fb",
		},
	],
	["GET", "/things/", "route-unknown"],
	["GET", "/Things", "route-unknown"],
	["GET", "/things/7/more", "route-unknown"],
	["GET", "", "route-unknown"],
	["DELETE", "/things", "method-not-allowed"],
	[
		"GET",
		"/things/__proto__",
		{
			id: "getThing",
			parameters: { id: "__proto__" },
			specPath: "/things/__proto__",
		},
	],
	["GET", "/constructor", "route-unknown"],
])("%s %s is found as %j", (method, path, expected) => {
	expect(found(method, path)).toEqual(expected);
});

test("a wrong method is told which ones are right", () => {
	expect(router("DELETE", "/things")).toMatchObject({
		data: { allow: ["GET", "POST"] },
	});
});

test("a malformed percent-encoding is refused, not thrown", () => {
	expect(router("GET", "/things/%zz")).toMatchObject({
		code: "route-unknown",
		data: { hint: expect.stringContaining("percent-encoding") },
	});
});

test("an operation under the wrong base is told the right one", () => {
	expect(router("GET", "/v1/demo/front/sign-in")).toMatchObject({
		code: "route-unknown",
		data: { hint: "signIn is served under /v1/{tenant}/auth/sign-in." },
	});
	expect(router("GET", "/v1/demo/auth/things/7")).toMatchObject({
		data: { hint: "getThing is served under /v1/{tenant}/front/things/{id}." },
	});
});

test("an operation that is not offered is not there, nor is its method", () => {
	const withoutReading = ({ method }: { method: string }) => method !== "GET";
	const ask = (method: string, path: string) =>
		router(method, path, withoutReading);
	expect(ask("GET", "/things")).toMatchObject({
		code: "method-not-allowed",
		data: { allow: ["POST"] },
	});
	expect(ask("POST", "/things").ok).toBe(true);
	for (const method of ["GET", "DELETE"])
		expect(ask(method, "/things/own")).toMatchObject({ code: "route-unknown" });
});
