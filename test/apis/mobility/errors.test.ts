// Every refusal on the wire of this API: status and code as the fact sheet lists them (section 9;
// documented codes G-err, the 9x block C), and a hint that says what to do next.
import { describe, expect, it } from "vitest";
import { errors } from "../../../src/apis/mobility/errors.ts";
import { supportedLocales } from "../../../src/apis/mobility/locale.ts";
import { userMessage } from "../../../src/apis/mobility/messages/index.ts";
import type { OperationId } from "../../../src/apis/mobility/operation.ts";
import type { MobilityRefusals } from "../../../src/apis/mobility/refusals.ts";
import { routes } from "../../../src/apis/mobility/spec.generated.ts";
import type { InputIssue, RefusalData } from "../../../src/core/errors.ts";
import { refusalsOfFamilies } from "../../../src/core/refusal-families.ts";
import { type ErrorRow, rowOf } from "../../../src/pipeline/error-table.ts";
import { anonymous, type Principal } from "../../../src/pipeline/principal.ts";
import { refusalSamples } from "../../conformance/refusal-samples.ts";
import { aSession } from "../../support/a-session.ts";

type Data = RefusalData & MobilityRefusals;

interface Case {
	readonly code: keyof Data;
	readonly data: object;
	readonly at?: OperationId;
	readonly by?: Principal;
	readonly wire: string;
}

function row<Code extends keyof Data>(
	code: Code,
	data: Data[Code],
	wire: string,
	at?: OperationId,
	by?: Principal,
): Case {
	return { code, data, wire, ...(at && { at }), ...(by && { by }) };
}

const client: Principal = {
	kind: "client",
	clientId: "sim-client",
	session: aSession(),
};

const missing = (field: string): InputIssue => ({
	place: "body",
	field,
	rule: "required",
	problem: "is required",
});

const login = { purpose: "sign-in", channel: "sms" } as const;
const mailLogin = { purpose: "sign-in", channel: "email" } as const;
const check = { purpose: "verify-identifier", channel: "sms" } as const;
const link = { purpose: "verify-identifier", channel: "email" } as const;
const reset = { purpose: "reset-password", channel: "email" } as const;

const cases: readonly Case[] = [
	row("route-unknown", { path: "/x" }, "404 SIM404"),
	row("tenant-unknown", { tenant: "x", known: ["demo"] }, "404 SIM404"),
	row("method-not-allowed", { method: "PUT", allow: ["GET"] }, "405 SIM405"),
	row(
		"media-type-unsupported",
		{ received: "", accepted: ["application/json"] },
		"415 SIM415",
		"signInEmail",
	),
	row("body-malformed", { detail: "x" }, "400 SIM400", "signInEmail"),
	row("body-too-large", { limitBytes: 1 }, "413 SIM413", "signInEmail"),
	row("input-invalid", { issues: [missing("x")] }, "400 U190", "signInEmail"),
	row(
		"input-invalid",
		{ issues: [missing("firstName")] },
		"400 U130.5",
		"createCustomer",
	),
	row(
		"input-invalid",
		{ issues: [missing("lastName")] },
		"400 U130.6",
		"createCustomer",
	),
	row(
		"input-invalid",
		{ issues: [missing("firstName"), missing("branchId")] },
		"400 U190",
		"createCustomer",
	),
	row("rate-limited", { retryAfterSeconds: 5 }, "429 SIM429", "signInEmail"),
	row("internal-error", { detail: "x" }, "500 SIM500", "signInEmail"),
	row(
		"tenant-mismatch",
		{ tokenTenant: "other", tenant: "demo" },
		"403 A196",
		"getCustomer",
	),
	row("token-missing", {}, "401 AUTH91", "getCustomer"),
	row("token-invalid", { defect: "expired" }, "401 AUTH92", "getCustomer"),
	row("session-ended", { because: "idle" }, "401 AUTH92", "getCustomer"),
	row(
		"session-ended",
		{ because: "account-blocked" },
		"403 U131",
		"getCustomer",
	),
	row(
		"session-ended",
		{ because: "account-deleted" },
		"403 U192",
		"getCustomer",
	),
	row(
		"second-factor-required",
		{ enrolled: true },
		"403 AUTH93",
		"getCustomer",
	),
	row(
		"principal-not-permitted",
		{ needed: "api-client" },
		"401 A190",
		"createCustomer",
	),
	row("subject-required", {}, "403 A194", "getCustomer"),
	row("subject-not-owned", { subject: "x" }, "403 A195", "getCustomer"),
	row(
		"signature-missing",
		{ missing: ["signature"] },
		"401 A190",
		"createCustomer",
	),
	row("signature-mismatch", { likelyCauses: [] }, "401 A191", "createCustomer"),
	row(
		"signature-stale",
		{
			serverTime: 0,
			timestamp: "1",
			differenceSeconds: 1,
			wouldFitInOtherUnit: false,
		},
		"401 A192",
		"createCustomer",
	),
	row("signature-replayed", {}, "401 A193", "createCustomer"),
	row("account-unknown", {}, "401 AUTH90", "signInEmail"),
	row("account-unknown", {}, "401 A291", "exchangeOpenidToken"),
	row("account-unknown", {}, "404 U106", "socialLogin"),
	row("account-unknown", {}, "404 U106", "requestPasswordReset"),
	row("account-unknown", {}, "404 U106", "resendEmailVerification"),
	row("account-unknown", {}, "401 U107", "getCustomer"),
	row("account-exists", { identifier: "external" }, "400 U102", "socialSignUp"),
	row("account-blocked", {}, "403 U131", "signInEmail"),
	row("account-blocked", {}, "401 A290", "refreshToken"),
	row("account-locked", { retryAfterSeconds: 5 }, "403 U131", "signInEmail"),
	row("account-locked", {}, "403 U131", "signInEmail"),
	row("account-deleted", {}, "403 U192", "getCustomer"),
	row(
		"identifier-taken",
		{ identifier: "email" },
		"400 U102",
		"createCustomer",
	),
	row(
		"identifier-taken",
		{ identifier: "phone" },
		"400 U102",
		"createCustomer",
	),
	row(
		"identifier-taken",
		{ identifier: "email" },
		"400 U141.1",
		"createCustomer",
		client,
	),
	row(
		"identifier-taken",
		{ identifier: "email" },
		"400 U141.2",
		"updateCustomer",
	),
	row(
		"identifier-taken",
		{ identifier: "phone" },
		"400 U190",
		"updateCustomer",
	),
	row(
		"identifier-malformed",
		{ identifier: "phone" },
		"400 U396",
		"signInPhoneNumber",
	),
	row(
		"identifier-malformed",
		{ identifier: "email" },
		"400 U190",
		"signInEmail",
	),
	row(
		"identifier-unverified",
		{ identifier: "phone" },
		"400 U397",
		"probeRental",
	),
	row(
		"identifier-unverified",
		{ identifier: "email" },
		"400 U497",
		"probeRental",
	),
	row(
		"identifier-missing",
		{ identifier: "any" },
		"400 U130.2",
		"createCustomer",
	),
	row(
		"identifier-missing",
		{ identifier: "email" },
		"400 U130.3",
		"createCustomer",
	),
	row(
		"identifier-missing",
		{ identifier: "phone" },
		"400 U130.4",
		"sendPhoneVerification",
	),
	row(
		"already-verified",
		{ identifier: "phone" },
		"400 U394",
		"sendPhoneVerification",
	),
	row(
		"already-verified",
		{ identifier: "email" },
		"400 U494",
		"resendEmailVerification",
	),
	row(
		"profile-incomplete",
		{ field: "firstName" },
		"400 U130.5",
		"probeRental",
	),
	row(
		"profile-incomplete",
		{ field: "birthDate" },
		"400 U130.7",
		"createCustomer",
	),
	row("profile-incomplete", { field: "street" }, "400 U135", "probeRental"),
	row("profile-incomplete", { field: "postcode" }, "400 U136", "probeRental"),
	row("profile-incomplete", { field: "city" }, "400 U137", "probeRental"),
	row("profile-incomplete", { field: "country" }, "400 U138", "probeRental"),
	row("profile-incomplete", { field: "country" }, "400 U111", "createCustomer"),
	row(
		"profile-incomplete",
		{ field: "signupSettled" },
		"400 U139",
		"probeRental",
	),
	row("profile-incomplete", { field: "__proto__" }, "400 U190", "probeRental"),
	row(
		"field-not-editable",
		{ field: "branchId" },
		"403 U120",
		"updateCustomer",
	),
	row("age-below-minimum", { minimumYears: 18 }, "400 U132", "createCustomer"),
	row("age-above-maximum", { maximumYears: 99 }, "400 U133", "createCustomer"),
	row("secret-mismatch", { hasPassword: true }, "401 AUTH90", "signInEmail"),
	row("secret-mismatch", { hasPassword: false }, "401 AUTH90", "signInEmail"),
	row(
		"secret-mismatch",
		{ hasPassword: true },
		"401 AUTH90",
		"signInApiClient",
	),
	row(
		"password-unacceptable",
		{ rules: ["too-short"] },
		"400 U101",
		"setPassword",
	),
	row("sign-in-method-unavailable", { method: "x" }, "400 U109", "signInGaiyo"),
	row("provider-token-refused", { reason: "x" }, "401 A291", "socialLogin"),
	row(
		"refresh-token-invalid",
		{ reason: "unknown" },
		"401 A290",
		"refreshToken",
	),
	row(
		"code-mismatch",
		{ ...login, attemptsLeft: 1 },
		"401 U390",
		"signInPhoneNumber",
	),
	row("code-expired", login, "401 U391", "signInPhoneNumber"),
	row("attempts-exhausted", login, "401 U392", "signInPhoneNumber"),
	row("challenge-unknown", login, "400 U393", "signInPhoneNumber"),
	row(
		"code-mismatch",
		{ ...mailLogin, attemptsLeft: 0 },
		"401 U490",
		"signInEmailCode",
	),
	row("code-expired", mailLogin, "401 U491", "signInEmailCode"),
	row("attempts-exhausted", mailLogin, "401 U492", "signInEmailCode"),
	row("challenge-unknown", mailLogin, "400 U493", "signInEmailCode"),
	row(
		"code-mismatch",
		{ ...check, attemptsLeft: 1 },
		"400 U390",
		"checkPhoneVerification",
	),
	row("code-expired", check, "400 U391", "checkPhoneVerification"),
	row("attempts-exhausted", check, "400 U392", "checkPhoneVerification"),
	row("challenge-unknown", check, "400 U393", "checkPhoneVerification"),
	row(
		"code-mismatch",
		{ ...link, attemptsLeft: 1 },
		"400 U490",
		"confirmEmailLink",
	),
	row("code-expired", link, "400 U491", "confirmEmailLink"),
	row("attempts-exhausted", link, "400 U490", "confirmEmailLink"),
	row("challenge-unknown", link, "400 U490", "confirmEmailLink"),
	row(
		"code-mismatch",
		{ ...reset, attemptsLeft: 1 },
		"400 U197",
		"setPassword",
	),
	row("code-expired", reset, "400 U197", "setPassword"),
	row("attempts-exhausted", reset, "400 U197", "setPassword"),
	row("challenge-unknown", reset, "400 U197", "setPassword"),
	row(
		"resend-too-soon",
		{ ...login, retryAfterSeconds: 30 },
		"429 U395",
		"createOrSignInWithPhoneNumber",
	),
	row(
		"resend-too-soon",
		{ ...mailLogin, retryAfterSeconds: 30 },
		"429 U495",
		"createOrSignInWithEmailCode",
	),
	row(
		"totp-mismatch",
		{ attemptsLeft: 0 },
		"401 AUTH94",
		"validateTwoFactorCode",
	),
	row("totp-not-enrolled", {}, "400 AUTH95", "enableTwoFactor"),
	row("totp-already-enrolled", {}, "400 AUTH95", "issueTwoFactorSecret"),
	row("terms-unknown", {}, "404 U690", "getTermsAndConditions"),
	row(
		"terms-not-accepted",
		{ requiredId: 11, requiredVersion: 1 },
		"400 U601",
		"probeRental",
	),
	row(
		"terms-outdated",
		{ currentId: 12, currentVersion: 2 },
		"400 U602",
		"acceptTermsAndConditions",
	),
	row("proofing-unavailable", { kind: "x" }, "400 U590", "initVerification"),
	row(
		"proofing-already-approved",
		{ kind: "x" },
		"400 U594",
		"initVerification",
	),
	row(
		"proofing-not-approved",
		{ kind: "license", state: "pending" },
		"400 U595",
		"probeRental",
	),
	row(
		"proofing-not-approved",
		{ kind: "manual", state: "pending" },
		"400 U596",
		"probeRental",
	),
	row("obligation-open", { kind: "invoice" }, "400 U134", "requestDeletion"),
	row("obligation-open", { kind: "rental" }, "400 R102", "requestDeletion"),
	row("branch-unknown", { branchId: 9 }, "404 U890", "signInGaiyo"),
	row("branch-not-resolved", {}, "404 U891", "resolveBranch"),
	row("coordinates-invalid", { isSwapped: true }, "400 U892", "resolveBranch"),
	row("terms-context-missing", {}, "400 U691", "listTermsAndConditions"),
	row(
		"password-expired",
		{ sessionId: aSession().id },
		"401 AUTH90",
		"signInEmail",
	),
	row("password-reused", {}, "400 U101", "setPassword"),
	row("fault-injected", { status: 401, wireCode: "AUTH90" }, "401 AUTH90"),
	row("fault-injected", { status: 500 }, "500 SIM500"),
	...refusalsOfFamilies.flatMap((code) =>
		refusalSamples[code].map((data) => ({ code, data, wire: "500 SIM500" })),
	),
];

function answer({ code, data, at, by = anonymous }: Case): ErrorRow {
	const found = rowOf(
		errors,
		{ ok: false, code, data: { ...data } },
		{
			operationId: at,
			exchange: {
				method: "POST",
				path: "/x",
				query: "",
				headers: {},
				body: new Uint8Array(0),
				origin: "",
				reachedBy: "in-process",
			},
			tenant: "demo",
			now: 0,
			principal: by,
		},
	);
	if (found === undefined) throw new Error(`No row for ${code}.`);
	return found;
}

describe("the error table", () => {
	it.each(cases)("answers $code at $at with $wire", (asked) => {
		const { status, code } = answer(asked);
		expect(`${status} ${code}`).toBe(asked.wire);
	});

	it("is tried with every refusal there is", () => {
		const tried = new Set<string>(cases.map(({ code }) => code));
		expect(Object.keys(errors).filter((code) => !tried.has(code))).toEqual([]);
	});

	it.each(cases)("gives what $at declares for $code", (asked) => {
		const { status, code } = answer(asked);
		const route = routes.find(({ operationId }) => operationId === asked.at);
		if (route === undefined) return;
		const declared: Readonly<
			Record<string, { readonly errorCodes: readonly string[] }>
		> = route.responses;
		expect(declared[String(status)]?.errorCodes).toContain(code);
	});

	it.each(cases)("says for $code in plain ASCII what to do", (asked) => {
		const { hint = "" } = answer(asked);
		expect(hint).toMatch(/^[\x20-\x7e]{10,600}$/);
		expect(hint).toMatch(/[.?:]$|[a-z]$/);
		expect(hint).not.toContain("undefined");
	});

	it.each(supportedLocales)("has words for people in %s", (locale) => {
		for (const asked of cases)
			expect(userMessage(answer(asked).code, locale)).not.toBe("");
	});

	it("says which header goes with a code", () => {
		const headersOf = (code: keyof Data, data: object) =>
			answer({ code, data, wire: "" }).headers;
		expect(headersOf("token-missing", {})).toEqual([
			["www-authenticate", "Bearer"],
		]);
		expect(headersOf("rate-limited", { retryAfterSeconds: 7 })).toEqual([
			["retry-after", "7"],
		]);
		expect(
			headersOf("resend-too-soon", { ...login, retryAfterSeconds: 9 }),
		).toEqual([["retry-after", "9"]]);
		expect(
			headersOf("method-not-allowed", {
				method: "PUT",
				allow: ["GET", "POST"],
			}),
		).toEqual([["allow", "GET, POST"]]);
	});
});
