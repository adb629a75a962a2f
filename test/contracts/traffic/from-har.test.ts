// An HTTP Archive is read as traffic of APIs: which entries are theirs, and what they say.
import { expect, test } from "vitest";
import { tracesOfHar } from "../../../src/contracts/traffic/from-har.ts";

const apis = ["banking", "mobility"];

/** An archive with one entry that differs from a plain one. */
function anArchive(
	url: string,
	{
		method = "GET",
		status = 200,
		content = {},
	}: { method?: string; status?: number; content?: object } = {},
) {
	const headers = [
		{ name: ":authority", value: "x" },
		{ name: "Content-Type", value: "application/json" },
	];
	const request = { method, url, headers, postData: { text: '{"a":1}' } };
	return {
		log: { entries: [{ request, response: { status, headers, content } }] },
	};
}

test("an address of the simulator names its API", () => {
	const url = "http://127.0.0.1:4780/w/w1/mobility/customers?x=1";
	const content = { text: '{"b":2}' };
	expect(tracesOfHar(anArchive(url, { content }), { apis })).toEqual([
		{
			api: "mobility",
			request: {
				method: "GET",
				path: "/customers",
				query: "x=1",
				headers: { "content-type": ["application/json"] },
				body: { a: 1 },
			},
			response: {
				status: 200,
				headers: { "content-type": ["application/json"] },
				body: { b: 2 },
			},
		},
	]);
});

test.each([
	[
		"https://api.example.test/v2",
		"https://api.example.test/v2/login",
		"/login",
	],
	["/v2/", "https://api.example.test/v2/login", "/login"],
	[
		"https://api.example.test/v2",
		"https://api.example.test/v20/login",
		undefined,
	],
	["https://api.example.test", "https://cdn.example.test/login", undefined],
	[undefined, "https://api.example.test/login", "/login"],
])("with the base %s, %s is %s", (base, url, path) => {
	const [trace] = tracesOfHar(anArchive(url), { apis, api: "banking", base });
	expect(trace?.request.path).toBe(path);
});

test("base64 is decoded, and what is not JSON stays text", () => {
	const url = "http://127.0.0.1:4780/mobility/customers";
	const content = { encoding: "base64", text: btoa("<p>no</p>") };
	const [trace] = tracesOfHar(anArchive(url, { content }), { apis });
	expect(trace?.response.body).toBe("<p>no</p>");
});

test.each([
	["a page of nobody's API", anArchive("https://example.test/page")],
	["a preflight", anArchive("http://x.test/mobility/a", { method: "OPTIONS" })],
	["no answer", anArchive("http://x.test/mobility/a", { status: 0 })],
])("leaves out %s", (_what, archive) => {
	expect(tracesOfHar(archive, { apis })).toEqual([]);
});

test("refuses what is no archive", () => {
	expect(() => tracesOfHar({ entries: [] }, { apis })).toThrow("log.entries");
});
