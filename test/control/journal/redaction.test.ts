// The journal is shown without passwords, codes, tokens, signatures and cookies unless asked for
// (security bar S18: by name and by value).
import fc from "fast-check";
import { expect, test } from "vitest";
import { journalWire } from "../../../src/control/journal/journal-wire.ts";
import { redact } from "../../../src/control/journal/redaction.ts";
import {
	isSecretName,
	redacted,
} from "../../../src/control/journal/secret-names.ts";
import type { JournalEntry } from "../../../src/pipeline/journal.ts";
import { exchangeOf } from "../../support/tiny-api.ts";

const secret = "s3cr3t-v4lue";
const jwt = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";

interface Sent {
	readonly path?: string;
	readonly template?: string;
	readonly query?: string;
	readonly headers?: { readonly [name: string]: string };
	readonly body?: string;
	readonly status?: number;
	readonly answerHeaders?: readonly (readonly [string, string])[];
	readonly answer?: string | Uint8Array;
}

/** The redacted entry of a request with these parts. */
function shown(sent: Sent) {
	const { path = "/", status = 200, headers = {} } = sent;
	const { query = "", body = "", template } = sent;
	const json = { "content-type": "application/json" };
	const entry: JournalEntry = {
		sequence: 1,
		traceId: "t-1",
		at: 0,
		durationMs: 1,
		api: "mobility",
		...(template !== undefined && { template }),
		exchange: exchangeOf("POST", path, {
			query,
			headers: { ...json, ...headers },
			body,
		}),
		answer: {
			status,
			headers: sent.answerHeaders ?? [],
			...(sent.answer !== undefined && { body: sent.answer }),
		},
	};
	return redact(journalWire(entry));
}

test.each([
	"password",
	"newPassword",
	"code",
	"token",
	"accessToken",
	"refresh_token",
	"verificationtoken",
	"secret",
	"clientKey",
	"SecurityQuestionAnswer",
	"AuthenticatorCode",
	"ManualEntryCode",
	"X-LoginRadius-Sott",
	"secondFactorAuthenticationToken",
	"signature",
	"otp",
	"smsOtp",
	"pin",
	"recoveryCodes",
	"otpAuthUrl",
	"qrCode",
	"X-API-Key",
	"X-Stagedoor-Token",
	"Authorization",
	"Cookie",
	"Set-Cookie",
])("%s is the name of a secret", (name) => {
	expect(isSecretName(name)).toBe(true);
});

test.each([
	"postcode",
	"countryCode",
	"errorCode",
	"tokenType",
	"tokenIdleSeconds",
	"passwordExpiresAt",
	"email",
	"phoneNumber",
	"content-type",
	"",
])("%j is not", (name) => {
	expect(isSecretName(name)).toBe(false);
});

test("members of a JSON body go by their names, however deep", () => {
	const body = {
		email: "ada@example.test",
		password: secret,
		devices: [{ name: "phone", pushToken: secret }],
		tokens: { access: secret },
		pin: 1234,
		isVoiceOtp: true,
		code: null,
	};
	expect(shown({ body: JSON.stringify(body) }).request.body).toEqual({
		email: "ada@example.test",
		password: redacted,
		devices: [{ name: "phone", pushToken: redacted }],
		tokens: redacted,
		pin: redacted,
		isVoiceOtp: true,
		code: null,
	});
});

test("what looks like a signed token goes by its looks", () => {
	const entry = shown({
		query: `jwt=${jwt}&page=2`,
		answer: JSON.stringify({ customer: jwt, list: [jwt] }),
	});
	expect(entry.request.query).toBe(`jwt=${redacted}&page=2`);
	expect(entry.response.body).toEqual({
		customer: redacted,
		list: [redacted],
	});
});

test("a code in a refusal is the API's error code, in a success it is a secret", () => {
	const answer = JSON.stringify({ code: "U190", data: { code: 7 } });
	expect(shown({ status: 400, answer }).response.body).toEqual({
		code: "U190",
		data: { code: 7 },
	});
	expect(shown({ status: 200, answer }).response.body).toMatchObject({
		code: redacted,
	});
});

test("query and path go by the names of their parameters", () => {
	const entry = shown({
		query: `timestamp=1&signature=${secret}&reset%54oken=${secret}`,
		path: `/v1/demo/auth/set-password/${secret}`,
		template: "/set-password/{code}",
	});
	expect(entry.request.query).toBe(
		`timestamp=1&signature=${redacted}&reset%54oken=${redacted}`,
	);
	expect(entry.request.path).toBe(`/v1/demo/auth/set-password/${redacted}`);
});

test("headers go by their names, addresses by their query", () => {
	const entry = shown({
		headers: { authorization: `Bearer ${secret}`, cookie: secret, host: "h" },
		answerHeaders: [
			["Set-Cookie", `sid=${secret}`],
			["Set-Cookie", `x=${secret}`],
			["Location", `https://app.test/verified?token=${secret}&ok=1`],
		],
	});
	expect(entry.request.headers).toMatchObject({
		authorization: redacted,
		cookie: redacted,
		host: "h",
	});
	expect(entry.response.headers).toEqual({
		"set-cookie": redacted,
		location: `https://app.test/verified?token=${redacted}&ok=1`,
	});
});

test.each([
	["malformed JSON", `{"password": "${secret}"`, "application/json"],
	["text", `code ${secret}`, "text/plain"],
	["a JSON string", JSON.stringify(secret), "application/json"],
])("%s is left out as a whole", (_kind, body, type) => {
	const entry = shown({ body, headers: { "content-type": type } });
	expect(entry.request).not.toHaveProperty("body");
	expect(entry.request.bodyBytes).toBe(body.length);
});

test("a form goes by the names of its fields", () => {
	const entry = shown({
		body: `email=a%40b.test&password=${secret}`,
		headers: {
			"content-type": "application/x-www-form-urlencoded; charset=utf-8",
		},
	});
	expect(entry.request.body).toBe(`email=a%40b.test&password=${redacted}`);
});

test("bytes that are no text are never shown", () => {
	const entry = shown({ answer: new Uint8Array([0x89, 0x50, 0xff]) });
	expect(entry.response).toEqual({ status: 200, headers: {}, bodyBytes: 3 });
});

test("a name that means something to JavaScript stays a name", () => {
	const entry = shown({ body: '{"__proto__": {"password": "x"}, "a": 1}' });
	expect(JSON.stringify(entry.request.body)).toBe(
		'{"__proto__":{"password":"[redacted]"},"a":1}',
	);
});

test("a body nested beyond reason is left out", () => {
	const body = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
	expect(shown({ body }).request).not.toHaveProperty("body");
});

test("a value under the name of a secret never gets through", () => {
	const name = fc.constantFrom("password", "code", "accessToken", "signature");
	const tree = fc.letrec((tie) => ({
		node: fc.oneof(
			{ maxDepth: 4 },
			name.map((key) => ({ [key]: secret })),
			fc.dictionary(fc.constantFrom("a", "b"), tie("node")),
			fc.array(tie("node"), { maxLength: 3 }),
		),
	})).node;
	fc.assert(
		fc.property(tree, (body) => {
			const entry = shown({
				body: JSON.stringify(body),
				answer: JSON.stringify(body),
			});
			expect(JSON.stringify(entry)).not.toContain(secret);
		}),
	);
});
