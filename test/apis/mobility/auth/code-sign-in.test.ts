// M2 and M3: the codes that M17 and M18 send (S for the two steps; numbers fact sheet 5, C).
import { describe, expect, it } from "vitest";
import type { CodePolicy } from "../../../../src/core/policy.ts";
import {
	type MobilityApp,
	openApp,
	otherThan,
} from "../../../support/mobility.ts";

interface Way {
	readonly name: string;
	readonly start: string;
	readonly confirm: string;
	readonly field: "phoneNumber" | "email";
	readonly known: string;
	readonly unknown: string;
	readonly codes: {
		readonly wrong: string;
		readonly expired: string;
		readonly exhausted: string;
		readonly none: string;
	};
}

const byPhone: Way = {
	name: "phone number",
	start: "/customers/create-or-sign-in-with-phone-number",
	confirm: "/sign-in-phone-number",
	field: "phoneNumber",
	known: "+43660123456",
	unknown: "+43660999999",
	codes: { wrong: "U390", expired: "U391", exhausted: "U392", none: "U393" },
};

const byEmail: Way = {
	name: "email",
	start: "/customers/create-or-sign-in-with-email-code",
	confirm: "/sign-in-email-code",
	field: "email",
	known: "ada@example.test",
	unknown: "new@example.test",
	codes: { wrong: "U490", expired: "U491", exhausted: "U492", none: "U493" },
};

const start = (app: MobilityApp, way: Way, recipient: string, more = {}) =>
	app.postSigned(way.start, { [way.field]: recipient, branchId: 1, ...more });

const confirm = (app: MobilityApp, way: Way, recipient: string, code: string) =>
	app.post(way.confirm, { [way.field]: recipient, code });

/** Codes chosen in one way, whatever the suite runs with. */
function withCodes(app: MobilityApp, code: Partial<CodePolicy>): void {
	app.world.setPolicyOverrides("mobility", { code });
}

describe.each([byPhone, byEmail])("confirming a code by $name", (way) => {
	it("signs a known person in", async () => {
		const app = await openApp();
		const sent = await start(app, way, way.known);
		expect(sent).toMatchObject({ status: 204, body: undefined });
		const code = await app.lastCode(way.known);
		const answer = await confirm(app, way, way.known, code);
		expect(answer).toMatchObject({
			status: 200,
			body: { mfaRequired: false, newCustomer: true },
		});
		app.advance(60);
		await start(app, way, way.known);
		const again = await app.lastCode(way.known);
		expect(await confirm(app, way, way.known, again)).toMatchObject({
			status: 200,
			body: { newCustomer: false },
		});
	});

	it("makes the account of a new person, verified", async () => {
		const app = await openApp();
		await start(app, way, way.unknown, { language: "de" });
		const before = await app.world.store.count("account");
		const code = await app.lastCode(way.unknown);
		const answer = await confirm(app, way, way.unknown, code);
		expect(answer).toMatchObject({ status: 200, body: { newCustomer: true } });
		expect(await app.world.store.count("account")).toBe(before + 1);
		const accounts = await app.world.store.list("account");
		expect(accounts.at(-1)).toMatchObject({
			locale: "de",
			profile: { branchId: 1 },
			identifiers: [{ value: way.unknown, verifiedAt: expect.any(Number) }],
		});
	});

	it.each([
		[false, 0],
		[true, 1],
	])(
		"with tncAccepted %s records %i acceptances",
		async (tncAccepted, count) => {
			const app = await openApp();
			await start(app, way, way.unknown, { tncAccepted });
			await confirm(app, way, way.unknown, await app.lastCode(way.unknown));
			const accounts = await app.world.store.list("account");
			expect(accounts.at(-1)?.acceptances).toHaveLength(count);
		},
	);

	it("takes a code once", async () => {
		const app = await openApp();
		await start(app, way, way.known);
		const code = await app.lastCode(way.known);
		await confirm(app, way, way.known, code);
		expect(await confirm(app, way, way.known, code)).toMatchObject({
			status: 400,
			errorCode: way.codes.none,
		});
	});

	it("counts wrong codes; after the fifth the right one is dead too", async () => {
		const app = await openApp();
		await start(app, way, way.known);
		const code = await app.lastCode(way.known);
		for (const left of [4, 3, 2, 1, 0]) {
			const answer = await confirm(app, way, way.known, otherThan(code));
			expect(answer).toMatchObject({ status: 401, errorCode: way.codes.wrong });
			if (left > 0) expect(answer.hint).toContain(`${left} tries are left`);
		}
		expect(await confirm(app, way, way.known, code)).toMatchObject({
			status: 401,
			errorCode: way.codes.exhausted,
		});
	});

	it.each([
		[299, 200, undefined],
		[300, 401, way.codes.expired],
		[301, 401, way.codes.expired],
	])("after %i s gives %i", async (seconds, status, errorCode) => {
		const app = await openApp();
		await start(app, way, way.known);
		const code = await app.lastCode(way.known);
		app.advance(seconds);
		const answer = await confirm(app, way, way.known, code);
		expect(answer).toMatchObject({ status, errorCode });
	});

	it("lets a newer code take the place of the older one", async () => {
		const app = await openApp();
		const sequence = ["111111", "222222"];
		withCodes(app, { mode: "sequence", sequence });
		await start(app, way, way.known);
		const older = await app.lastCode(way.known);
		app.advance(30);
		await start(app, way, way.known);
		const newer = await app.lastCode(way.known);
		expect(await confirm(app, way, way.known, older)).toMatchObject({
			errorCode: way.codes.wrong,
		});
		expect((await confirm(app, way, way.known, newer)).status).toBe(200);
	});

	it("knows no code that was never asked for", async () => {
		const app = await openApp();
		const answer = await confirm(app, way, way.unknown, "654321");
		expect(answer).toMatchObject({ status: 400, errorCode: way.codes.none });
		expect(answer.hint).toContain(way.start);
	});

	it("takes no code of another person", async () => {
		const app = await openApp();
		withCodes(app, { mode: "random" });
		await start(app, way, way.known);
		await start(app, way, way.unknown);
		const foreign = await app.lastCode(way.unknown);
		const own = await app.lastCode(way.known);
		expect(foreign).not.toBe(own);
		expect(await confirm(app, way, way.known, foreign)).toMatchObject({
			status: 401,
			errorCode: way.codes.wrong,
		});
	});

	it("wants the code as a string", async () => {
		const app = await openApp();
		const body = { [way.field]: way.known, code: 123456 };
		const answer = await app.post(way.confirm, body);
		expect(answer).toMatchObject({ status: 400, errorCode: "U190" });
		expect(answer.hint).toContain("leading zeros");
	});
});

it("asks bob for his second factor even after a code", async () => {
	const app = await openApp();
	await start(app, byEmail, "bob@example.test");
	const code = await app.lastCode("bob@example.test");
	expect(await confirm(app, byEmail, "bob@example.test", code)).toMatchObject({
		status: 200,
		body: { mfaRequired: true },
	});
});

it("does not sign a person in who was blocked meanwhile", async () => {
	const app = await openApp();
	await start(app, byEmail, "ada@example.test");
	const ada = await app.account("ada@example.test");
	await app.world.store.transact((transaction) =>
		transaction.put("account", { ...ada, blockedAt: 1 }),
	);
	const code = await app.lastCode("ada@example.test");
	expect(await confirm(app, byEmail, "ada@example.test", code)).toMatchObject({
		status: 403,
		errorCode: "U131",
	});
});

it.each(["0660 123456", "0660123456", "+43 660 123456", "43660123456"])(
	"refuses the national or spaced number %s with an example",
	async (phoneNumber) => {
		const app = await openApp();
		const answer = await app.post("/sign-in-phone-number", {
			phoneNumber,
			code: "654321",
		});
		expect(answer).toMatchObject({ status: 400, errorCode: "U396" });
		expect(answer.hint).toContain("+43660123456");
	},
);

it("uses 123456 in the sandbox mode", async () => {
	const app = await openApp();
	withCodes(app, { mode: "fixed" });
	await start(app, byPhone, byPhone.known);
	expect((await confirm(app, byPhone, byPhone.known, "123456")).status).toBe(
		200,
	);
});
