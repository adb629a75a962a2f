// A person deletes the account by what was sent to its address or number: at once, without grace.
import { describe, expect, it } from "vitest";
import {
	deleteByCode,
	deleteByLink,
	sendDeletionProof,
} from "../../../src/core/flows/delete-by-proof.ts";
import type { Account } from "../../../src/core/records.ts";
import { createFlowWorld, wrongCode } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const email = "ada@example.test";
const phone = "+43660123456";

async function adaInAWorld(special: Partial<Account> = {}) {
	const world = createFlowWorld();
	const draft = { email, phone, ...special };
	const { id: accountId } = await register(world.context(), draft);
	const stored = () => world.context().store.get("account", accountId);
	return { world, accountId, stored };
}

describe("deletion by link", () => {
	it("happens when the link is followed, once", async () => {
		const { world, accountId, stored } = await adaInAWorld();
		await sendDeletionProof(world.context(), { accountId, by: "link" });
		expect(await stored()).not.toHaveProperty("deletedAt");
		const token = await world.lastSecret(email);
		world.advance(60);
		expect(await deleteByLink(world.context(), { token })).toMatchObject({
			ok: true,
		});
		const { now } = world.context();
		expect(await stored()).toMatchObject({ deletedAt: now, identifiers: [] });
		expect(await deleteByLink(world.context(), { token })).toMatchObject({
			code: "challenge-unknown",
			data: { consumedAt: now },
		});
	});

	it("knows no other link, and none that is too old", async () => {
		const { world, accountId, stored } = await adaInAWorld();
		await sendDeletionProof(world.context(), { accountId, by: "link" });
		const token = await world.lastSecret(email);
		expect(
			await deleteByLink(world.context(), { token: "other" }),
		).toMatchObject({ code: "challenge-unknown" });
		world.advance(3600);
		expect(await deleteByLink(world.context(), { token })).toMatchObject({
			code: "code-expired",
		});
		expect(await stored()).not.toHaveProperty("deletedAt");
	});
});

describe("deletion by code", () => {
	it("happens with the right code", async () => {
		const { world, accountId, stored } = await adaInAWorld();
		await sendDeletionProof(world.context(), { accountId, by: "code" });
		const code = await world.lastSecret(phone);
		const submit = (text: string) =>
			deleteByCode(world.context(), { accountId, code: text });
		expect(await submit(wrongCode(code))).toMatchObject({
			code: "code-mismatch",
		});
		expect(await submit(code)).toMatchObject({ ok: true });
		expect(await stored()).toHaveProperty("deletedAt");
	});

	it("waits for what stands open", async () => {
		const { world, accountId, stored } = await adaInAWorld({
			obligations: ["invoice"],
		});
		await sendDeletionProof(world.context(), { accountId, by: "code" });
		const code = await world.lastSecret(phone);
		expect(
			await deleteByCode(world.context(), { accountId, code }),
		).toMatchObject({ code: "obligation-open" });
		expect(await stored()).not.toHaveProperty("deletedAt");
	});
});

it("cannot be sent where there is no address or number", async () => {
	const world = createFlowWorld();
	const { id: accountId } = await register(world.context(), { email });
	expect(
		await sendDeletionProof(world.context(), { accountId, by: "code" }),
	).toMatchObject({
		code: "identifier-missing",
		data: { identifier: "phone" },
	});
});
