// A person links an account at an outside provider, and takes it off again.
import { describe, expect, it } from "vitest";
import {
	linkIdentity,
	unlinkIdentity,
} from "../../../src/core/flows/link-identity.ts";
import type { Account } from "../../../src/core/records.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const identity = { provider: "google", subject: "108" };
const google = { type: "external", value: "google:108" } as const;
const apple = { type: "external", value: "apple:7" } as const;
const uid = { type: "external", value: "uid:1" } as const;
const password = { hash: "$hash", changedAt: 0 };

async function adaInAWorld(special: Partial<Account> = {}) {
	const world = createFlowWorld();
	const draft = { identifiers: [uid], password, ...special };
	const { id: accountId } = await register(world.context(), draft);
	const stored = () => world.context().store.get("account", accountId);
	return { world, accountId, stored };
}

describe("linking", () => {
	it("adds the identity", async () => {
		const { world, accountId, stored } = await adaInAWorld();
		await linkIdentity(world.context(), { accountId, identity });
		const { now } = world.context();
		expect((await stored())?.identifiers).toEqual([
			uid,
			{ ...google, verifiedAt: now },
		]);
	});

	it("takes in the account of the sign-in, and what the API wants of it", async () => {
		const { world, accountId, stored } = await adaInAWorld();
		const other = await register(world.context(), {
			identifiers: [google],
			profile: { FullName: "Ada" },
		});
		const outcome = await linkIdentity(world.context(), {
			accountId,
			identity,
			mergedId: other.id,
			profile: (_, merged) => ({ nick: merged?.profile.FullName ?? null }),
		});
		expect(outcome).toMatchObject({ ok: true });
		expect(await stored()).toMatchObject({
			identifiers: [uid, google],
			profile: { nick: "Ada" },
		});
		expect(await world.context().store.get("account", other.id)).toHaveProperty(
			"deletedAt",
		);
	});

	it("leaves an identity where it is linked already", async () => {
		const { world, accountId } = await adaInAWorld();
		await register(world.context(), { identifiers: [google] });
		expect(
			await linkIdentity(world.context(), { accountId, identity }),
		).toMatchObject({ code: "identity-linked", data: { by: "other" } });
		const own = await adaInAWorld({ identifiers: [google] });
		expect(
			await linkIdentity(own.world.context(), {
				accountId: own.accountId,
				identity,
			}),
		).toMatchObject({ code: "identity-linked", data: { by: "self" } });
	});
});

describe("unlinking", () => {
	it("takes the identity off", async () => {
		const { world, accountId, stored } = await adaInAWorld({
			identifiers: [uid, google],
		});
		await unlinkIdentity(world.context(), { accountId, identity });
		expect((await stored())?.identifiers).toEqual([uid]);
	});

	it.each([
		[[uid], false],
		[[uid, { ...google, value: "google:109" }], true],
	])("is refused without the identity", async (identifiers, holdsOther) => {
		const { world, accountId } = await adaInAWorld({ identifiers });
		expect(
			await unlinkIdentity(world.context(), { accountId, identity }),
		).toMatchObject({ code: "identity-not-linked", data: { holdsOther } });
	});

	it.each([
		["the only identity", [uid, google], { code: "identity-only" }],
		["one of two", [uid, google, apple], { ok: true }],
	])("of %s of somebody without password", async (_, identifiers, outcome) => {
		const world = createFlowWorld();
		const { id } = await register(world.context(), { identifiers });
		const providers = ["google", "apple"];
		const command = { accountId: id, identity, providers };
		expect(await unlinkIdentity(world.context(), command)).toMatchObject(
			outcome,
		);
	});
});
