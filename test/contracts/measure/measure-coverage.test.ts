// Coverage counts what is touched of a spec: operations, statuses, error codes, states.
import { expect, test } from "vitest";
import { apis } from "../../../src/apis/registry.generated.ts";
import { measureCoverage } from "../../../src/contracts/measure/measure-coverage.ts";
import { coverageText } from "../../../src/contracts/measure/report-text.ts";
import {
	touchesOfPact,
	touchesOfTraces,
} from "../../../src/contracts/measure/touch.ts";
import { readPact } from "../../../src/contracts/pact/read-pact.ts";
import { aPact, aSignIn, wrapped } from "../a-pact.ts";

const { mobility, tenant } = apis;

const contract = readPact(
	aPact([
		aSignIn({ states: [{ name: "signed-up" }] }),
		aSignIn({ response: { status: 200, body: wrapped({}) } }),
		aSignIn({ request: { path: "/v1/demo/auth/sign-in-email" } }),
		aSignIn({ request: { path: "/nowhere" } }),
	]),
);

test("an interaction touches an operation, a status, a code and its states", () => {
	expect(touchesOfPact(contract, mobility)).toEqual([
		{
			operationId: "signInEmail",
			status: 401,
			code: "AUTH90",
			states: ["signed-up"],
		},
		{ operationId: "signInEmail", status: 200, states: [] },
		{
			operationId: "signInEmail",
			status: 401,
			code: "AUTH90",
			states: [],
		},
	]);
});

test("answers that no client brings about on purpose are missed by nobody", () => {
	const touches = touchesOfPact(contract, mobility);
	const { operations, states, shares } = measureCoverage(mobility, touches);
	const signIn = operations.find(
		({ operationId }) => operationId === "signInEmail",
	);
	expect(signIn?.touched).toBe(3);
	expect(signIn?.responses.map(({ status }) => status)).toEqual([
		"200",
		"400",
		"401",
		"403",
		"404",
		"429",
	]);
	expect(shares.operations).toEqual({
		touched: 1,
		total: mobility.routes.length,
		percent: Math.floor(1000 / mobility.routes.length) / 10,
	});
	expect(shares.statuses).toEqual({ touched: 2, total: 6, percent: 33.3 });
	expect(states).toContainEqual({ name: "signed-up", touched: 1 });
	expect(states.map(({ name }) => name)).not.toContain("mobility-demo");
});

test("answers of unused operations count when they are to", () => {
	const touches = touchesOfPact(contract, mobility);
	const few = measureCoverage(mobility, touches).shares.statuses;
	const all = measureCoverage(mobility, touches, { allOperations: true });
	expect(all.shares.statuses.touched).toBe(few.touched);
	expect(all.shares.statuses.total).toBeGreaterThan(few.total * 5);
});

test("the end of a problem type is an error code", () => {
	const none = { headers: {}, body: undefined };
	const type = "urn:sim:tenant:token-missing";
	const touches = touchesOfTraces(
		[
			{
				api: "tenant",
				request: {
					method: "GET",
					path: "/api/demo/customer",
					query: "",
					...none,
				},
				response: { status: 401, headers: {}, body: { type } },
			},
		],
		tenant,
	);
	expect(touches).toEqual([
		{
			operationId: "getCustomer",
			status: 401,
			code: "token-missing",
			states: [],
		},
	]);
});

test("the report names what was never met", () => {
	const touches = touchesOfPact(contract, mobility);
	const text = coverageText([measureCoverage(mobility, touches)]);
	expect(text).toContain("  statuses     2 of 6      33.3 %\n");
	expect(text).toContain(
		"    signInEmail: 400 U109 U190 SIM400, 403 U131, 404 SIM404, 429 SIM429\n",
	);
	expect(text).toContain("    refreshToken  POST /refresh-token\n");
	expect(text).not.toContain("    signed-up\n");
});
