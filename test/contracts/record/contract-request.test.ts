// A recorded request becomes that of a contract: nothing secret or personal stays in it.
import { expect, test } from "vitest";
import { apis } from "../../../src/apis/registry.generated.ts";
import {
	type Attempt,
	contractRequest,
} from "../../../src/contracts/record/contract-request.ts";

const { banking, mobility } = apis;

/** Makes a contract's request of one that was recorded. */
function made(
	request: {
		method?: string;
		path: string;
		query?: string;
		headers?: Record<string, readonly string[]>;
		body?: unknown;
	},
	{
		operationId,
		api = mobility,
		attempt = "right",
		values = ["email", "password", "token", "code", "refreshToken"],
		keys = {},
	}: {
		operationId: string;
		api?: Pick<typeof banking, "routes">;
		attempt?: Attempt;
		values?: readonly string[];
		keys?: Record<string, string>;
	},
) {
	const route = api.routes.find((one) => one.operationId === operationId);
	if (route === undefined) throw new Error(`no operation ${operationId}`);
	return contractRequest(
		{
			api: "any",
			request: {
				method: "POST",
				query: "",
				headers: {},
				body: undefined,
				...request,
			},
			response: { status: 200, headers: {}, body: undefined },
		},
		{
			attempt,
			route,
			keys,
			values: new Set(values),
			credentials: new Set(["api-key"]),
		},
	);
}

const signIn = {
	path: "/sign-in-email",
	headers: { "content-type": ["application/json"] },
	body: { email: "grace@navy.mil", password: "hunter2-hunter2" },
};

function generator(...parts: readonly string[]) {
	return { type: "ProviderState", expression: parts.join("") };
}

test("person and password come from the provider state", () => {
	const request = made(signIn, { operationId: "signInEmail" });
	expect(request?.body).toEqual({
		email: "ada@example.test",
		password: "Correct-Horse-9",
	});
	expect(request?.generators.body).toEqual({
		"$.email": generator("$", "{email}"),
		"$.password": generator("$", "{password}"),
	});
});

test("what has to be wrong is wrong in the file, and stays so", () => {
	const attempt = "wrong proof";
	const request = made(signIn, { operationId: "signInEmail", attempt });
	expect(request?.body).toMatchObject({ password: "Wrong-Horse-1" });
	expect(Object.keys(request?.generators.body ?? {})).toEqual(["$.email"]);
	const unknown = made(signIn, {
		operationId: "signInEmail",
		attempt: "unknown person",
	});
	expect(unknown?.body).toMatchObject({ email: "nobody@example.test" });
	expect(unknown?.generators).toEqual({});
});

test("tokens of headers and cookies, with what stands around them", () => {
	const headers = {
		authorization: ["Bearer aaa.bbb.ccc"],
		cookie: ["refreshToken=xyz; theme=dark"],
		"user-agent": ["browser"],
		"x-request-id": ["1"],
	};
	const get = { method: "GET", path: "/customers", headers };
	const request = made(get, { operationId: "getCustomer" });
	expect(Object.keys(request?.headers ?? {})).toEqual([
		"authorization",
		"cookie",
	]);
	expect(request?.headers.authorization).toBe("Bearer a.signed.token");
	expect(request?.generators.header).toMatchObject({
		authorization: generator("Bearer $", "{token}"),
	});
	expect(request?.headers.cookie).toMatch(/^refreshToken=stand-in; /);
});

test("a code in the path", () => {
	const path = "/v1/demo/auth/set-password/982451";
	const request = made({ path }, { operationId: "setPassword" });
	expect(request?.path).toBe("/v1/demo/auth/set-password/100200");
	expect(request?.generators.path).toEqual(
		generator("/v1/demo/auth/set-password/$", "{code}"),
	);
});

test("the simulator's own key takes the place of whatever key was sent", () => {
	const request = made(
		{ path: "/login_with_password", headers: { "api-key": ["a-real-one"] } },
		{
			operationId: "loginWithPassword",
			api: banking,
			keys: { "api-key": "sim-api-key" },
		},
	);
	expect(request?.headers).toEqual({ "api-key": "sim-api-key" });
});

test("without a value for what has to be right, there is no request", () => {
	const values = ["email"];
	expect(made(signIn, { operationId: "signInEmail", values })).toBeUndefined();
});
