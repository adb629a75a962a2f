import { expect, test } from "vitest";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import {
	type Addresses,
	locate,
	pathsLikeNames,
} from "../../src/worlds/locate.ts";
import { exchangeOf } from "../support/tiny-api.ts";

const addresses = { names: ["mobility", "banking"], root: undefined };
const rooted = { ...addresses, root: "mobility" };

function place(
	path: string,
	given: Partial<Exchange> = {},
	apis: Addresses = addresses,
) {
	const {
		world,
		api,
		isControl,
		path: inside,
		baseUrl,
	} = locate({ ...exchangeOf("GET", path), ...given }, apis);
	return [
		world,
		isControl ? "control" : api,
		inside,
		baseUrl.replace("http://tiny.test", "~"),
	];
}

test.each([
	[
		"/mobility/sign-in-email",
		{},
		["default", "mobility", "/sign-in-email", "~/mobility"],
	],
	["/mobility", {}, ["default", "mobility", "/", "~/mobility"]],
	["/w/w1/mobility/x", {}, ["w1", "mobility", "/x", "~/w/w1/mobility"]],
	[
		"/banking/x",
		{ headers: { host: "w2.localhost:4780" } },
		["w2", "banking", "/x", "~/banking"],
	],
	[
		"/banking/x",
		{ headers: { "x-stagedoor-world": "w3" } },
		["w3", "banking", "/x", "~/w/w3/banking"],
	],
	[
		"/w/w1/banking/x",
		{ headers: { host: "w2.localhost", "x-stagedoor-world": "w3" } },
		["w1", "banking", "/x", "~/w/w1/banking"],
	],
	[
		"/banking/x",
		{ headers: { host: "W2.LOCALHOST", "x-stagedoor-world": "w3" } },
		["w2", "banking", "/x", "~/banking"],
	],
	[
		"/banking/x",
		{ headers: { host: "localhost:4780" } },
		["default", "banking", "/x", "~/banking"],
	],
	[
		"/_stagedoor/v1/health",
		{},
		["default", "control", "/health", "~/_stagedoor/v1"],
	],
	["/_stagedoor/v1", {}, ["default", "control", "/", "~/_stagedoor/v1"]],
	[
		"/_stagedoor/v10/health",
		{},
		["default", undefined, "/_stagedoor/v10/health", "~"],
	],
	["/mobilityx/y", {}, ["default", undefined, "/mobilityx/y", "~"]],
	["/w/", {}, ["", undefined, "/", "~/w/"]],
	["/", {}, ["default", undefined, "/", "~"]],
])("%s with %j leads to %j", (path, given, expected) => {
	expect(place(path, given)).toEqual(expected);
});

test("an API at the root also keeps its own address, and other APIs keep theirs", () => {
	expect(place("/sign-in-email", {}, rooted)).toEqual([
		"default",
		"mobility",
		"/sign-in-email",
		"~",
	]);
	expect(place("/w/w1/sign-in-email", {}, rooted)).toEqual([
		"w1",
		"mobility",
		"/sign-in-email",
		"~/w/w1",
	]);
	expect(place("/mobility/x", {}, rooted)).toEqual([
		"default",
		"mobility",
		"/x",
		"~/mobility",
	]);
	expect(place("/banking/x", {}, rooted)).toEqual([
		"default",
		"banking",
		"/x",
		"~/banking",
	]);
});

test("a path of the root API is its own, even if it begins with a name", () => {
	const paths = ["/mobility/info", "/mobility/{id}", "/sign-in-email"];
	const rootPaths = pathsLikeNames(addresses.names, paths);
	expect([...rootPaths]).toEqual(["/mobility/info"]);
	const apis = { ...rooted, rootPaths };
	expect(place("/mobility/info", {}, apis)).toEqual([
		"default",
		"mobility",
		"/mobility/info",
		"~",
	]);
	expect(place("/mobility/mobility/info", {}, apis)).toEqual([
		"default",
		"mobility",
		"/mobility/info",
		"~/mobility",
	]);
});

test("a host that stands in for one API says so itself", () => {
	const mount = { api: "banking", baseUrl: "https://bank.test" };
	expect(
		place("/mobility/x", { mount, headers: { "x-stagedoor-world": "w1" } }),
	).toEqual(["w1", "banking", "/mobility/x", "https://bank.test"]);
});
