// Sign-up and sign-in by a code, as the app asks for it: right, wrong, expired and too early ones.
import { stagedoorTest } from "stagedoor/vitest";
import { describe, expect } from "vitest";
import type { Recipient } from "../src/api/rides-api.ts";
import { bases, visit } from "./person.ts";

const test = stagedoorTest({ bases, scenario: "mobility-demo" });

describe.each<[string, Recipient, string]>([
	["phone", { phoneNumber: "+43660555001" }, "+43660555001"],
	["email", { email: "zoe@example.test" }, "zoe@example.test"],
])("by %s", (_channel, recipient, address) => {
	test("a new person signs up and accepts the terms", async ({ stagedoor }) => {
		const { api, store } = visit(stagedoor);
		expect(await api.sendCode(recipient)).toMatchObject({ ok: true });
		const code = await stagedoor.waitForCode({ recipient: address });
		expect(await api.confirmCode(recipient, code)).toMatchObject({ ok: true });
		expect(store.read().session).toMatchObject({
			isWaitingForSecondFactor: false,
		});

		const terms = await api.openTerms(1);
		if (!terms.ok) throw new Error(terms.problem.kind);
		expect(terms.value.map(({ id }) => id)).toEqual([11]);
		await api.acceptTerms(terms.value);
		expect(await api.profile()).toMatchObject({
			value: { ...recipient, termsAndConditionsAcceptanceState: "ACCEPTED" },
		});
		expect(await api.openTerms(1)).toEqual({ ok: true, value: [] });
	});

	test("a wrong code may be corrected", async ({ stagedoor }) => {
		const { api, store } = visit(stagedoor);
		await api.sendCode(recipient);
		const code = await stagedoor.waitForCode({ recipient: address });
		expect(await api.confirmCode(recipient, another(code))).toEqual({
			ok: false,
			problem: { kind: "code-wrong" },
		});
		expect(store.read().session).toBeUndefined();
		expect(await api.confirmCode(recipient, code)).toMatchObject({ ok: true });
	});

	test("an expired code is told from a wrong one, and replaced", async ({
		stagedoor,
	}) => {
		const { api, wait } = visit(stagedoor);
		await api.sendCode(recipient);
		const code = await stagedoor.waitForCode({ recipient: address });
		await wait("301s");
		expect(await api.confirmCode(recipient, code)).toEqual({
			ok: false,
			problem: { kind: "code-expired" },
		});
		expect(await api.sendCode(recipient)).toMatchObject({ ok: true });
		const next = await stagedoor.waitForCode({ recipient: address });
		expect(await api.confirmCode(recipient, next)).toMatchObject({ ok: true });
	});

	test("a second code must wait", async ({ stagedoor }) => {
		const { api, wait } = visit(stagedoor);
		await stagedoor.world.clock.freeze();
		await api.sendCode(recipient);
		expect(await api.sendCode(recipient)).toEqual({
			ok: false,
			problem: { kind: "too-soon", retryAfterSeconds: 30 },
		});
		await wait("30s");
		expect(await api.sendCode(recipient)).toMatchObject({ ok: true });
	});

	test("five wrong codes spoil the right one", async ({ stagedoor }) => {
		const { api } = visit(stagedoor);
		await api.sendCode(recipient);
		const code = await stagedoor.waitForCode({ recipient: address });
		for (let attempt = 0; attempt < 5; attempt++)
			await api.confirmCode(recipient, another(code));
		expect(await api.confirmCode(recipient, code)).toEqual({
			ok: false,
			problem: { kind: "code-used-up" },
		});
	});
});

test("a number that is none is refused in the words of the API", async ({
	stagedoor,
}) => {
	const { api } = visit(stagedoor);
	expect(await api.sendCode({ phoneNumber: "12" })).toEqual({
		ok: false,
		problem: { kind: "other", message: expect.stringMatching(/number/i) },
	});
});

/** Any code but this one. */
function another(code: string): string {
	return code === "000000" ? "111111" : "000000";
}
