// A gate answers with the first requirement that is not met, in the order in which they are given.
import { describe, expect, it } from "vitest";
import { checkGate, type Requirement } from "../../src/core/gate.ts";
import type { Account } from "../../src/core/records.ts";
import { acceptanceFor } from "../../src/core/terms.ts";
import {
	anAccount,
	anEmail,
	aPhone,
	someTerms,
} from "../support/an-account.ts";

const branch = someTerms({ id: 12, version: 2 });
const vehicle = someTerms({ id: 51, scope: "vehicle:501" });

const rental: readonly Requirement[] = [
	{ need: "standing" },
	{ need: "any-identifier" },
	{ need: "identifier", identifier: "email" },
	{ need: "profile-field", field: "firstName" },
	{ need: "verified", identifier: "phone" },
	{ need: "verified", identifier: "email" },
	{ need: "proofing", kind: "licence" },
	{ need: "no-obligation", kind: "invoice" },
	{ need: "terms" },
];

const ready = anAccount({
	identifiers: [anEmail("ada@example.test", 5), aPhone("+43660123456", 5)],
	profile: { firstName: "Ada" },
	proofing: { licence: "approved" },
	acceptances: [
		acceptanceFor(branch, 5, "en"),
		acceptanceFor(vehicle, 5, "en"),
	],
});

const ask = (account: Account, requirements = rental) =>
	checkGate({ account, now: 10_000, requirements, terms: [vehicle, branch] });

it("an account that meets everything passes", () => {
	expect(ask(ready)).toEqual({ ok: true, value: ready });
});

it("a gate without requirements lets everybody pass", () => {
	expect(ask(anAccount({ blockedAt: 1 }), []).ok).toBe(true);
});

describe("an account is stopped", () => {
	const older = acceptanceFor(someTerms({ id: 11, version: 1 }), 5, "en");
	const vehicleAccepted = acceptanceFor(vehicle, 5, "en");

	it.each<[string, Partial<Account>, string, object]>([
		["blocked", { blockedAt: 1 }, "account-blocked", {}],
		["deleted", { deletedAt: 1 }, "account-deleted", {}],
		[
			"without any address",
			{ identifiers: [] },
			"identifier-missing",
			{ identifier: "any" },
		],
		[
			"without an email",
			{ identifiers: [aPhone("+43660123456", 5)] },
			"identifier-missing",
			{ identifier: "email" },
		],
		[
			"without a name",
			{ profile: {} },
			"profile-incomplete",
			{ field: "firstName" },
		],
		[
			"with a blank name",
			{ profile: { firstName: "  " } },
			"profile-incomplete",
			{ field: "firstName" },
		],
		[
			"with no name but null",
			{ profile: { firstName: null } },
			"profile-incomplete",
			{ field: "firstName" },
		],
		[
			"without a phone",
			{ identifiers: [anEmail("ada@example.test", 5)] },
			"identifier-missing",
			{ identifier: "phone" },
		],
		[
			"with an unverified phone",
			{ identifiers: [anEmail("ada@example.test"), aPhone("+43660123456")] },
			"identifier-unverified",
			{ identifier: "phone" },
		],
		[
			"with an unverified email",
			{ identifiers: [anEmail("ada@example.test"), aPhone("+43660123456", 5)] },
			"identifier-unverified",
			{ identifier: "email" },
		],
		[
			"with its licence pending",
			{ proofing: { licence: "pending" } },
			"proofing-not-approved",
			{ kind: "licence", state: "pending" },
		],
		[
			"with no licence check begun",
			{ proofing: {} },
			"proofing-not-approved",
			{ kind: "licence", state: "not-started" },
		],
		[
			"with an open invoice",
			{ obligations: ["rental", "invoice"] },
			"obligation-open",
			{ kind: "invoice" },
		],
		[
			"with no terms accepted",
			{ acceptances: [] },
			"terms-not-accepted",
			{ requiredId: 51, requiredVersion: 1 },
		],
		[
			"with older terms accepted",
			{ acceptances: [vehicleAccepted, older] },
			"terms-outdated",
			{ currentId: 12, currentVersion: 2 },
		],
	])("%s", (_how, special, code, data) => {
		expect(ask({ ...ready, ...special })).toEqual({ ok: false, code, data });
	});

	it("by terms never accepted before terms that have changed", () => {
		const account = { ...ready, acceptances: [older] };
		const terms = [branch, vehicle];
		const answer = checkGate({
			account,
			now: 0,
			requirements: [{ need: "terms" }],
			terms,
		});
		expect(answer).toMatchObject({
			code: "terms-not-accepted",
			data: { requiredId: 51 },
		});
	});
});

it("of all that is wrong, the first in the order given is the answer", () => {
	const bare = anAccount({ obligations: ["invoice"], blockedAt: 1 });
	for (let skipped = 0; skipped < rental.length; skipped += 1) {
		const requirements = rental.slice(skipped);
		const alone = requirements.slice(0, 1);
		expect(ask(bare, requirements)).toEqual(ask(bare, alone));
	}
});
