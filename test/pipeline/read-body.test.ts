import { expect, test } from "vitest";
import { readBody } from "../../src/pipeline/read-body.ts";
import { exchangeOf, routeSpec } from "../support/tiny-api.ts";

const route = routeSpec({
	requestBody: "optional",
	requestMediaTypes: ["application/json"],
});

function read(body: string | Uint8Array, contentType = "application/json") {
	return readBody(
		exchangeOf("POST", "/", { body, headers: { "content-type": contentType } }),
		route,
	);
}

test.each([
	[
		'{"a":1}',
		{ ok: true, value: { mediaType: "application/json", value: { a: 1 } } },
	],
	[
		"",
		{ ok: true, value: { mediaType: "application/json", value: undefined } },
	],
	["null", { ok: true, value: { value: null } }],
	[
		'{"a":',
		{ ok: false, code: "body-malformed", data: { detail: "not valid JSON" } },
	],
	[
		new Uint8Array([0xff, 0xfe]),
		{ ok: false, data: { detail: "not valid UTF-8" } },
	],
	[`${"[".repeat(32)}${"]".repeat(32)}`, { ok: true }],
	[`${"[".repeat(33)}${"]".repeat(33)}`, { ok: false, code: "body-malformed" }],
	[JSON.stringify({ text: '[["{\\"'.repeat(50) }), { ok: true }],
])("the body %j is read as %j", (body, expected) => {
	expect(read(body)).toMatchObject(expected);
});

test.each(["application/JSON; charset=utf-8", " application/json "])(
	"the media type %j is JSON",
	(contentType) => {
		expect(read("{}", contentType)).toMatchObject({ ok: true });
	},
);

test.each(["text/plain", "", "application/x-www-form-urlencoded"])(
	"a body sent as %j is refused with what would be accepted",
	(contentType) => {
		expect(read("{}", contentType)).toEqual({
			ok: false,
			code: "media-type-unsupported",
			data: { received: contentType, accepted: ["application/json"] },
		});
	},
);

test("a member named __proto__ stays a plain member", () => {
	const outcome = read('{"__proto__":{"admin":true}}');
	expect(outcome).toMatchObject({ ok: true });
	expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
