// Security bar S3: the control plane wants its token, and bodies no form can send.
import { expect, test } from "vitest";
import { checkControl } from "../../src/pipeline/control-guard.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";

const compared: [string, string][] = [];

const rules = {
	controlToken: "open sesame",
	equal(left: string, right: string) {
		compared.push([left, right]);
		return left === right;
	},
};

function exchange(
	headers: Readonly<Record<string, string>>,
	body = "",
): Exchange {
	return {
		method: "POST",
		path: "/clock/freeze",
		query: "",
		headers,
		body: new TextEncoder().encode(body),
		origin: "http://127.0.0.1:4780",
		reachedBy: "network",
	};
}

test.each([
	["in its own header", { "x-stagedoor-token": "open sesame" }, undefined],
	["wrong", { "x-stagedoor-token": "open" }, 401],
	["empty", { "x-stagedoor-token": "" }, 401],
	["missing", {}, 401],
	["under another scheme", { authorization: "Basic b3BlbiBzZXNhbWU=" }, 401],
	["wrong, as a bearer token", { authorization: "Bearer other" }, 401],
])("the token %s: %s", (_, headers, status) => {
	expect(checkControl(exchange(headers), rules)?.status).toBe(status);
});

test("the token may be a bearer token", () => {
	const answer = checkControl(exchange({ authorization: "bearer s3same" }), {
		...rules,
		controlToken: "s3same",
	});
	expect(answer).toBeUndefined();
});

test("the token is compared by the function that tells nothing by its time", () => {
	compared.length = 0;
	checkControl(exchange({ "x-stagedoor-token": "guess" }), rules);
	expect(compared).toEqual([["guess", "open sesame"]]);
});

test("the refusal names the option and never the token", () => {
	const answer = checkControl(exchange({}), rules);
	expect(String(answer?.body)).toContain("--token");
	expect(String(answer?.body)).not.toContain("open sesame");
	expect(answer?.headers.map(([name]) => name)).toContain("www-authenticate");
});

test.each([
	["application/json", undefined],
	["application/json; charset=utf-8", undefined],
	["text/plain", 415],
	["application/x-www-form-urlencoded", 415],
	["multipart/form-data; boundary=x", 415],
	["text/plain; application/json", 415],
	["", 415],
])("without a configured token, a body of type '%s': %s", (type, status) => {
	const open = { ...rules, controlToken: undefined };
	const request = exchange({ "content-type": type }, "{}");
	expect(checkControl(request, open)?.status).toBe(status);
});

test("without a body no content type is asked for", () => {
	const open = { ...rules, controlToken: undefined };
	expect(checkControl(exchange({}), open)).toBeUndefined();
});
