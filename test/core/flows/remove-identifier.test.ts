// An account gives up an address, a number or its user name, but never the last name it is found by.
import { describe, expect, it } from "vitest";
import { changePhone } from "../../../src/core/flows/change-phone.ts";
import { proveAddress } from "../../../src/core/flows/prove-address.ts";
import {
	removeEmail,
	removePhone,
} from "../../../src/core/flows/remove-identifier.ts";
import { setUsername } from "../../../src/core/flows/set-username.ts";
import type { Identifier } from "../../../src/core/records.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const email = anEmail("ada@example.test", 5);
const further = anEmail("ada@work.test", 5);
const phone = aPhone("+43660123456", 5);
const username: Identifier = { type: "username", value: "ada" };

async function holding(...identifiers: Identifier[]) {
	const world = createFlowWorld();
	const ada = await register(world.context(), { identifiers });
	const held = async () =>
		(await world.context().store.get("account", ada.id))?.identifiers;
	return { world, accountId: ada.id, held };
}

describe("removing an address", () => {
	it("leaves the others", async () => {
		const { world, accountId, held } = await holding(email, further, phone);
		const outcome = await removeEmail(world.context(), {
			accountId,
			email: "ADA@example.test",
		});
		expect(outcome).toMatchObject({ ok: true });
		expect(await held()).toEqual([further, phone]);
	});

	it.each([
		["ada@example.test", "identifier-last"],
		["eve@example.test", "identifier-not-held"],
		["no address", "identifier-malformed"],
	])("refuses %s: %s", async (typed, code) => {
		const { world, accountId, held } = await holding(email, phone);
		expect(
			await removeEmail(world.context(), { accountId, email: typed }),
		).toMatchObject({ code });
		expect(await held()).toEqual([email, phone]);
	});
});

describe("removing the number", () => {
	it.each([
		["an address", email],
		["a user name", username],
	])("needs %s to be left", async (_, other) => {
		const { world, accountId, held } = await holding(other, phone);
		expect(await removePhone(world.context(), { accountId })).toMatchObject({
			ok: true,
		});
		expect(await held()).toEqual([other]);
	});

	it("is refused when nothing would be left, or there is none", async () => {
		const only = await holding(phone);
		expect(await removePhone(only.world.context(), only)).toMatchObject({
			code: "identifier-last",
		});
		const none = await holding(email);
		expect(await removePhone(none.world.context(), none)).toMatchObject({
			code: "identifier-missing",
		});
	});
});

describe("changing the number", () => {
	it("takes the new one at once, and verifies it by its code", async () => {
		const { world, accountId, held } = await holding(email, phone);
		const value = "+436641111111";
		await changePhone(world.context(), { accountId, phone: value });
		expect(await held()).toEqual([email, aPhone(value)]);
		const code = await world.lastSecret(value);
		await proveAddress(world.context(), {
			address: { type: "phone", value },
			code,
			accountId,
		});
		expect(await held()).toEqual([email, aPhone(value, world.context().now)]);
	});

	it.each([
		[phone.value, "identifier-taken"],
		["+436640000000", "identifier-taken"],
		["0660 123456", "identifier-malformed"],
	])("refuses %s: %s", async (typed, code) => {
		const { world, accountId, held } = await holding(email, phone);
		await register(world.context(), { phone: "+436640000000" });
		expect(
			await changePhone(world.context(), { accountId, phone: typed }),
		).toMatchObject({ code });
		expect(await held()).toEqual([email, phone]);
	});
});

describe("setting the user name", () => {
	it("puts it in place of the one before, unless somebody has it", async () => {
		const { world, accountId, held } = await holding(email, username);
		const other: Identifier = { type: "username", value: "ben" };
		await register(world.context(), { identifiers: [other] });
		const set = (name: string) =>
			setUsername(world.context(), { accountId, username: name });
		expect(await set("ben")).toMatchObject({
			code: "identifier-taken",
			data: { identifier: "username" },
		});
		expect(await set("ada")).toMatchObject({ ok: true });
		expect(await set("countess")).toMatchObject({ ok: true });
		expect(await held()).toEqual([
			email,
			{ type: "username", value: "countess" },
		]);
	});
});
