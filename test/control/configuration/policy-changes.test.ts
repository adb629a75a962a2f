// A misspelt policy would silently change nothing, so names and types are checked against the policy
// that is to change: the API's own ones too, and those that have no value by default.
import { expect, test } from "vitest";
import { checkPolicyChanges } from "../../../src/control/configuration/policy-changes.ts";
import { testPolicy } from "../../support/flow-context.ts";

const policy = { ...testPolicy, signature: { mode: "hmac", skewSeconds: 120 } };

test.each([
	{},
	{ code: { mode: "random", lifetimeSeconds: 60 } },
	{ lockout: { lockSeconds: 1 } },
	{ session: { idleSeconds: 300, absoluteSeconds: 600 } },
	{ age: { minimumYears: 18 } },
	{ signature: { mode: "off" } },
	{ password: { blocklist: ["secret"] } },
])("%j can be laid over the policy", (changes) => {
	expect(checkPolicyChanges(policy, changes)).toBeUndefined();
});

test.each([
	[{ cod: { mode: "random" } }, "cod", "code"],
	[{ code: { lifetime: 60 } }, "code.lifetime", undefined],
	[
		{ code: { lifetimeSecond: 60 } },
		"code.lifetimeSecond",
		"code.lifetimeSeconds",
	],
	[
		{ signature: { skewSecond: 1 } },
		"signature.skewSecond",
		"signature.skewSeconds",
	],
	[JSON.parse('{"__proto__": {"admin": true}}'), "__proto__", undefined],
	[{ constructor: 1 }, "constructor", undefined],
])("%j is refused with the nearest name", (changes, key, nearest) => {
	expect(checkPolicyChanges(policy, changes)).toEqual({
		ok: false,
		code: "policy-key-unknown",
		data: { key, nearest },
	});
});

test.each([
	[{ signature: { mode: 1 } }, "signature.mode", "must be string"],
	[{ signature: null }, "signature", "must be object"],
	[{ enumerationSafe: "yes" }, "enumerationSafe", "must be boolean"],
	[{ code: { sequence: {} } }, "code.sequence", "must be array"],
])("%j is refused for its type", (changes, field, problem) => {
	expect(checkPolicyChanges(policy, changes)).toMatchObject({
		code: "input-invalid",
		data: { issues: [{ place: "body", field, rule: "type", problem }] },
	});
});

const perTenant = {
	...testPolicy,
	tenantDefaults: { login: { password: true, smart: false } },
	tenants: { main: { login: { smart: true } } },
};

test("a tenant may have any part of what all tenants have", () => {
	const changes = {
		tenants: { main: { login: { password: false } }, shop: { login: {} } },
	};
	const check = { tenants: ["main", "shop"] };
	expect(checkPolicyChanges(perTenant, changes, check)).toBeUndefined();
});

test.each([
	[{ main: { login: { pasword: true } } }, "policy-key-unknown"],
	[{ main: { login: { password: 1 } } }, "input-invalid"],
	[{ shop: { login: {} } }, "policy-key-unknown"],
	[{ main: { login: { smart: "yes" } } }, "input-invalid"],
])("of a tenant, %j is refused", (tenants, code) => {
	expect(checkPolicyChanges(perTenant, { tenants })).toMatchObject({ code });
});

test("an API without such settings has no tenants to change", () => {
	const check = { tenants: ["main"] };
	expect(
		checkPolicyChanges(policy, { tenants: { main: {} } }, check),
	).toMatchObject({ code: "policy-key-unknown", data: { key: "tenants" } });
});
