// Outside checks of a person: begun by the person, decided by an operator (or approved at once).
import { describe, expect, it } from "vitest";
import {
	proofingOf,
	withProofing,
	withProofingStarted,
} from "../../src/core/proofing.ts";
import type { ProofingState } from "../../src/core/records.ts";
import { anAccount } from "../support/an-account.ts";

describe("beginning a check", () => {
	it.each<[ProofingState, boolean, ProofingState | "refused"]>([
		["not-started", false, "pending"],
		["not-started", true, "approved"],
		["pending", false, "pending"],
		["pending", true, "approved"],
		["rejected", false, "pending"],
		["rejected", true, "approved"],
		["retry", false, "pending"],
		["approved", false, "refused"],
		["approved", true, "refused"],
	])(
		"that is %s (auto-approval %s) makes it %s",
		(before, autoApprove, after) => {
			const account = anAccount({ proofing: { licence: before } });
			const outcome = withProofingStarted(account, "licence", 20, autoApprove);
			if (after === "refused") {
				expect(outcome).toEqual({
					ok: false,
					code: "proofing-already-approved",
					data: { kind: "licence" },
				});
			} else {
				expect(outcome.ok && proofingOf(outcome.value, "licence")).toBe(after);
			}
		},
	);

	it("says nothing of other kinds", () => {
		const account = anAccount({ proofing: { licence: "approved" } });
		const outcome = withProofingStarted(account, "identity", 20, false);
		expect(outcome.ok && outcome.value.proofing).toEqual({
			licence: "approved",
			identity: "pending",
		});
	});
});

it("a check is not started until something is known of it, whatever its name", () => {
	expect(proofingOf(anAccount(), "licence")).toBe("not-started");
	expect(proofingOf(anAccount(), "constructor")).toBe("not-started");
});

it("setting a state again changes nothing", () => {
	const account = withProofing(anAccount(), "licence", "retry", 20);
	expect(account.updatedAt).toBe(20);
	expect(withProofing(account, "licence", "retry", 30)).toBe(account);
});
