// The gates of a rental, in their order (codes G-err, W-basic; order C). Each row takes away one more
// thing from somebody who may rent; the first gate that is closed answers, whatever else is missing.
import { describe, expect, it } from "vitest";
import { replaceTerms } from "../../../../src/core/flows/replace-terms.ts";
import type { Account } from "../../../../src/core/records.ts";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	operator,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

type Change = (account: Account) => Account;

const path = "/rentals";

async function change(app: MobilityApp, how: Change): Promise<void> {
	const account = await app.account("ada@example.test");
	await app.world.store.transact((transaction) =>
		transaction.put("account", how(account)),
	);
}

function without(field: string): Change {
	return (account) => {
		const { [field]: _gone, ...profile } = account.profile;
		return { ...account, profile };
	};
}

function unproved(type: "email" | "phone"): Change {
	return (account) => ({
		...account,
		identifiers: account.identifiers.map((held) =>
			held.type === type ? { type, value: held.value } : held,
		),
	});
}

function withProofing(kind: string, state: "pending" | "retry"): Change {
	return (account) => ({
		...account,
		proofing: { ...account.proofing, [kind]: state },
	});
}

/** Gates from the last to the first: each row closes one more, and that one answers. */
const gates: readonly (readonly [string, Change, number?])[] = [
	["U601", (account) => ({ ...account, acceptances: [] })],
	["U139", without("signupSettled")],
	["U134", (account) => ({ ...account, obligations: ["invoice"] })],
	["U596", withProofing("manual", "pending")],
	["U595", withProofing("licence", "retry")],
	["U497", unproved("email")],
	["U397", unproved("phone")],
	["U138", without("country")],
	["U137", without("city")],
	["U136", without("postcode")],
	["U135", without("street")],
	["U130.7", without("birthDate")],
	["U130.6", without("lastName")],
	["U130.5", without("firstName")],
	["U131", (account) => ({ ...account, blockedAt: 0 }), 403],
];

describe("the gates of a rental", () => {
	it("let somebody with everything pass", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const passed = await app.post(path, { branchId: 1 }, { token });
		expect(passed.status).toBe(201);
		expect(recordIn(passed)).toEqual({
			id: 1,
			state: "STARTED",
			branchId: 1,
			startedAt: "2026-01-10T00:00:00.000Z",
		});
	});

	it("answer one after the other, in this order", async () => {
		const app = await openDemo({ rental: { signUpFee: true } });
		const token = await tokenOf(app, "ada");
		const answered: unknown[] = [];
		for (const [errorCode, how, status = 400] of gates) {
			await change(app, how);
			const answer = await app.post(path, {}, { token });
			answered.push([answer.errorCode, answer.status]);
			expect([errorCode, status]).toEqual(answered.at(-1));
		}
		expect(answered).toHaveLength(gates.length);
	});

	it.each(["email", "phone"] as const)(
		"miss the %s, and then both",
		async (type) => {
			const app = await openDemo();
			const token = await tokenOf(app, "ada");
			const dropped =
				(types: readonly string[]): Change =>
				(account) => ({
					...account,
					identifiers: account.identifiers.filter(
						(held) => !types.includes(held.type),
					),
				});
			const { id } = await app.account("ada@example.test");
			await change(app, dropped([type]));
			expect(await app.post(path, {}, { token })).toMatchObject({
				errorCode: type === "email" ? "U130.3" : "U130.4",
			});
			const account = await app.world.store.get("account", id);
			if (account === undefined) throw new Error("Ada is gone.");
			await app.world.store.transact((transaction) =>
				transaction.put("account", dropped(["email", "phone"])(account)),
			);
			expect(await app.post(path, {}, { token })).toMatchObject({
				errorCode: "U130.2",
			});
		},
	);

	it("tell terms that were replaced from terms never accepted", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		await replaceTerms(operator(app), { termsId: 11 });
		const outdated = await app.post(path, {}, { token });
		expect(outdated).toMatchObject({ status: 400, errorCode: "U602" });
		expect(outdated.hint).toContain("id 52, version 2");
		const never = await app.post(path, { vehicleId: 501 }, { token });
		expect(never).toMatchObject({ status: 400, errorCode: "U601" });
		expect(never.hint).toContain("id 51");
	});

	it("name the step that opens them, since a retry does not", async () => {
		const app = await openDemo();
		const answer = await app.post(
			path,
			{},
			{ token: await tokenOf(app, "ida") },
		);
		expect(answer).toMatchObject({ errorCode: "U595" });
		expect(answer.hint).toContain("/verification/init");
	});

	it("ask for what the vehicle asks for", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const at = async (vehicleId: number) =>
			(await app.post(path, { vehicleId }, { token })).errorCode;
		expect(await at(501)).toBe("U601");
		expect(await at(502)).toBe("U596");
		await app.post("/termsandconditions", { id: 51 }, { token });
		const rented = await app.post(path, { vehicleId: 501 }, { token });
		expect(rented).toMatchObject({
			status: 201,
			body: { vehicleId: 501, branchId: 1 },
		});
	});

	it("are fewer where the tenant asks for less", async () => {
		const app = await openDemo({
			rental: { requiredFields: [], verified: [], license: false },
		});
		const { accessToken: token } = await app.signInByPhone("+43660123456");
		expect(await app.post(path, {}, { token })).toMatchObject({
			errorCode: "U601",
		});
		await app.post("/termsandconditions", { id: 11 }, { token });
		expect((await app.post(path, {}, { token })).status).toBe(201);
	});

	it.each([
		[{ branchId: 9 }, 404, "U890"],
		[{ vehicleId: 9 }, 404, "U890"],
		[{ vehicleId: 501, branchId: 2 }, 404, "U890"],
		[{ vehicleId: "501" }, 400, "U190"],
	])("with %j are %i %s", async (body, status, errorCode) => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect(await app.post(path, body, { token })).toMatchObject({
			status,
			errorCode,
		});
	});

	it("need no body, and a bearer", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect((await app.post(path, undefined, { token })).status).toBe(201);
		expect(await app.post(path)).toMatchObject({ errorCode: "AUTH91" });
	});
});
