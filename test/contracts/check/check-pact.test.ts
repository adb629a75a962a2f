// A pact is compared with the spec of its API: each rule has a stable code, and says where in both.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { apis } from "../../../src/apis/registry.generated.ts";
import { checkPact } from "../../../src/contracts/check/check-pact.ts";
import {
	type Engine,
	loadEngine,
} from "../../../src/contracts/check/engine.ts";
import { findingsOf } from "../../../src/contracts/check/finding.ts";
import { valueAt } from "../../../src/contracts/pact/json-pointer.ts";
import { readPact } from "../../../src/contracts/pact/read-pact.ts";
import { aPact, aSignIn, type Special, wrapped } from "../a-pact.ts";

const openapi: unknown = JSON.parse(
	readFileSync("specs/mobility/openapi.json", "utf8"),
);
let engine: Engine;
beforeAll(async () => {
	engine = (await loadEngine())(openapi);
});

async function findingsIn(pact: unknown) {
	const definition = apis.mobility;
	const api = { definition, openapi, engine };
	return findingsOf(await checkPact(readPact(pact), "web.json", api));
}

test("a pact that fits has no findings", async () => {
	expect(await findingsIn(aPact([aSignIn()]))).toEqual([]);
});

test.each<
	[what: string, special: Special, code: string, pact: string, spec: string]
>([
	[
		"a path that is none",
		{ request: { path: "/sign-in-emial" } },
		"request.path-or-method.unknown",
		"/interactions/0/request/path",
		"/paths",
	],
	[
		"a method that the path has not",
		{ request: { method: "PUT" } },
		"request.path-or-method.unknown",
		"/interactions/0/request/path",
		"/paths",
	],
	[
		"a misspelt member, though the request is refused for another reason",
		{ request: { body: wrapped({ email: "ada@example.test", passwrd: "x" }) } },
		"request.body.incompatible",
		"/interactions/0/request/body/content",
		"/components/schemas/SignInEmailRequest/required",
	],
	[
		"a media type that the operation does not take",
		{ request: { headers: { "Content-Type": ["text/csv"] } } },
		"request.content-type.incompatible",
		"/interactions/0/request/headers/Content-Type",
		"/paths/~1sign-in-email/post/requestBody/content",
	],
	[
		"a status that it never gives",
		{ response: { status: 418 } },
		"response.status.unknown",
		"/interactions/0/response/status",
		"/paths/~1sign-in-email/post/responses",
	],
	[
		"a member that answers do not have",
		{ response: { body: wrapped({ errorCode: "AUTH90", reason: "?" }) } },
		"response.body.incompatible",
		"/interactions/0/response/body/content",
		"/components/schemas/Error/additionalProperties",
	],
	[
		"a member of the wrong type",
		{ response: { body: wrapped({ errorCode: "AUTH90", httpStatus: "x" }) } },
		"response.body.incompatible",
		"/interactions/0/response/body/content/httpStatus",
		"/components/schemas/Error/properties/httpStatus/type",
	],
	[
		"an error code of another operation",
		{ response: { body: wrapped({ errorCode: "U120" }) } },
		"response.error-code.unknown",
		"/interactions/0/response/body/content",
		"/paths/~1sign-in-email/post/responses/401",
	],
	[
		"a header that answers do not have",
		{ response: { headers: { "X-Mood": ["good"] } } },
		"response.header.unknown",
		"/interactions/0/response/headers/X-Mood",
		"/components/responses/CredentialsRefused/headers",
	],
])("refuses %s", async (_what, special, code, pactPointer, specPointer) => {
	const pact = aPact([aSignIn(special)]);
	const findings = await findingsIn(pact);
	expect(findings).toContainEqual(
		expect.objectContaining({
			code,
			severity: "error",
			pactPointer,
			specPointer,
		}),
	);
	expect(valueAt(pact, pactPointer)).toBeDefined();
	expect(valueAt(openapi, specPointer)).toBeDefined();
});

test("refuses a body that stands where no tool reads it", async () => {
	const { content, ...rest } = wrapped({ email: "ada@example.test" });
	const body = { ...rest, contents: content };
	const findings = await findingsIn(aPact([aSignIn({ request: { body } })]));
	expect(findings).toContainEqual(
		expect.objectContaining({
			code: "body.content.misnamed",
			pactPointer: "/interactions/0/request/body/contents",
		}),
	);
});

test("a path may have any base and tenant of the API", async () => {
	const path = "/v1/demo/auth/sign-in-email";
	expect(await findingsIn(aPact([aSignIn({ request: { path } })]))).toEqual([]);
	const front = "/v1/demo/front/sign-in-email";
	const [finding] = await findingsIn(
		aPact([aSignIn({ request: { path: front } })]),
	);
	expect(finding?.code).toBe("request.path-or-method.unknown");
});

test("what a generator replaces is an example only", async () => {
	const body = wrapped({ email: "ada@example.test", password: 12 });
	const generators = {
		body: { "$.password": { type: "ProviderState", expression: "pw" } },
	};
	const [plain] = await findingsIn(aPact([aSignIn({ request: { body } })]));
	expect(plain?.severity).toBe("error");
	const [replaced] = await findingsIn(
		aPact([aSignIn({ request: { body, generators } })]),
	);
	expect(replaced?.severity).toBe("warning");
});

test("a value that a matcher stands for has to have its type, not its form", async () => {
	const matchers = [{ match: "type" }];
	const matchingRules = { body: { "$.accessToken": { matchers } } };
	const answer = (accessToken: unknown) => ({
		status: 200,
		body: wrapped({ accessToken }),
		matchingRules,
	});
	const form = await findingsIn(
		aPact([aSignIn({ response: answer("a-token") })]),
	);
	expect(form.map(({ severity }) => severity)).not.toContain("error");
	const type = await findingsIn(aPact([aSignIn({ response: answer(12) })]));
	expect(type.map(({ severity }) => severity)).toContain("error");
});

test("names may have any case where the API does not mind", async () => {
	const json = readFileSync("specs/ciam/openapi.json", "utf8");
	const ciam: unknown = JSON.parse(json);
	const request = {
		method: "PUT",
		path: "/Identity/v2/auth/login/passwordlesslogin/otp/verify",
		query: { apikey: ["2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53"] },
		body: wrapped({ phone: "+43660123456", otp: "000000" }),
	};
	const response = { status: 403, body: wrapped({ ErrorCode: 1070 }) };
	const pact = readPact(aPact([aSignIn({ request, response })], "ciam"));
	const checked = await checkPact(pact, "portal.json", {
		definition: apis.ciam,
		openapi: ciam,
		engine: (await loadEngine())(ciam),
	});
	expect(findingsOf(checked)).toEqual([]);
});

test("a request that is refused for its form may have a wrong form", async () => {
	const special = {
		request: { body: wrapped({ email: 1 }) },
		response: { status: 400, body: wrapped({ errorCode: "SIM400" }) },
	};
	expect(await findingsIn(aPact([aSignIn(special)]))).toEqual([]);
});

test.each([
	["loked", {}, "state.unknown", 'Did you mean "locked"?'],
	[
		"locked",
		{ email: "nobody" },
		"state.parameters.incompatible",
		"must have the form of email",
	],
])("warns of the state %s with %o", async (name, params, code, words) => {
	const states = [{ name, params }];
	expect(await findingsIn(aPact([aSignIn({ states })]))).toEqual([
		expect.objectContaining({
			code,
			severity: "warning",
			message: expect.stringContaining(words),
		}),
	]);
});

test("a pact without interactions holds nothing that could be kept", async () => {
	expect(await findingsIn(aPact([]))).toEqual([
		expect.objectContaining({ code: "interactions.none", severity: "error" }),
	]);
});

test("versions 2 and 3 are read as well", async () => {
	const { providerStates, type, ...rest } = aSignIn();
	const headers = { "Content-Type": "application/json" };
	const password = { email: "ada@example.test" };
	const old = {
		...rest,
		request: { ...rest.request, headers, body: password },
		response: { status: 401, headers, body: { errorCode: "AUTH90" } },
	};
	const pact = {
		...aPact([old]),
		metadata: { pactSpecification: { version: "2.0.0" } },
	};
	expect(await findingsIn(pact)).toEqual([
		expect.objectContaining({
			code: "request.body.incompatible",
			pactPointer: "/interactions/0/request/body",
		}),
	]);
	expect([providerStates, type]).toEqual([[], "Synchronous/HTTP"]);
});
