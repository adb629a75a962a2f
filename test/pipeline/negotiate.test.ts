// What a client accepts, and what the spec offers, decide on the media type (RFC 9110, 12.5.1).
import { expect, test } from "vitest";
import { chooseMediaType } from "../../src/pipeline/negotiate.ts";

const offered = ["text/plain", "application/json", "text/json"];

test.each([
	[undefined, "text/plain"],
	["", "text/plain"],
	["*/*", "text/plain"],
	["application/json", "application/json"],
	["Application/JSON; charset=utf-8", "application/json"],
	["text/json", "text/json"],
	["application/*", "application/json"],
	["text/*", "text/plain"],
	["text/plain;q=0.5, application/json", "application/json"],
	["application/json;q=0.5, text/json;q=0.9", "text/json"],
	["application/json, text/plain, */*", "text/plain"],
	["*/*;q=0.1, text/plain;q=0", "application/json"],
	["application/xml", "text/plain"],
	["text/plain;q=x, application/json;q=0.2", "application/json"],
	["nonsense", "text/plain"],
])("Accept: %s gives %s", (header, expected) => {
	expect(chooseMediaType(offered, header)).toBe(expected);
});

test("an answer of one media type, or of none, leaves nothing to choose", () => {
	expect(chooseMediaType(["text/html"], "application/json")).toBe("text/html");
	expect(chooseMediaType([], "application/json")).toBeUndefined();
});
