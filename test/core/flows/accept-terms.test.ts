// Terms are asked for in the nearest scope that has them, accepted by id and version, and asked for
// again once they were replaced (not when they were edited).
import { describe, expect, it } from "vitest";
import {
	type AcceptTerms,
	acceptTerms,
	termsInForce,
} from "../../../src/core/flows/accept-terms.ts";
import {
	editTerms,
	replaceTerms,
} from "../../../src/core/flows/replace-terms.ts";
import type { TermsDocument } from "../../../src/core/records.ts";
import { acceptanceOf } from "../../../src/core/terms.ts";
import { type AccountId, realmOf } from "../../../src/core/values.ts";
import { demoRealm, someTerms } from "../../support/an-account.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const nobody = "nobody" as AccountId; // stands for an id that was never given out
const branch = someTerms();
const vehicle = someTerms({ id: 51, scope: "vehicle:501" });
const elsewhere = someTerms({ id: 99, realm: realmOf("mobility", "other") });

/** A world with terms for a branch and a vehicle, and an account. */
async function worldWithTerms(...more: TermsDocument[]) {
	const world = createFlowWorld();
	await world.context().store.transact(async (transaction) => {
		for (const each of [branch, vehicle, elsewhere, ...more])
			await transaction.put("terms", each);
	});
	const ada = await register(world.context(), { email: "ada@example.test" });
	const accept = (termsIds: number[], special: Partial<AcceptTerms> = {}) =>
		acceptTerms(world.context(), {
			accountId: ada.id,
			termsIds,
			locale: "de",
			...special,
		});
	return { world, ada, accept };
}

describe("the terms in force", () => {
	it.each([
		["of a scope that has them", [["branch:1"]], [11]],
		["of the nearest scope that has them", [["branch:2", "branch:1"]], [11]],
		["of each group, in order", [["vehicle:501"], ["branch:1"]], [51, 11]],
		[
			"once, though two groups lead to them",
			[["branch:1"], ["branch:2", "branch:1"]],
			[11],
		],
		["of no scope that has none", [["branch:7", "branch:8"], []], []],
	])("%s", async (_what, scopes, ids) => {
		const { world } = await worldWithTerms();
		const terms = await termsInForce(world.context(), scopes);
		expect(terms.map(({ id }) => id)).toEqual(ids);
	});

	it("of a nearer scope count from the moment they are valid", async () => {
		const world = createFlowWorld();
		const validFrom = world.context().now + 1000;
		const near = someTerms({ id: 21, scope: "branch:2", validFrom });
		const { world: later } = await worldWithTerms(near);
		const ids = async () =>
			(await termsInForce(later.context(), [["branch:2", "branch:1"]])).map(
				({ id }) => id,
			);
		expect(await ids()).toEqual([11]);
		later.advance(1);
		expect(await ids()).toEqual([21]);
	});
});

describe("accepting", () => {
	it("notes id, scope, version, moment and language", async () => {
		const { world, ada, accept } = await worldWithTerms();
		await accept([11, 51]);
		const acceptedAt = world.context().now;
		expect(await world.context().store.get("account", ada.id)).toMatchObject({
			acceptances: [
				{
					termsId: 11,
					scope: "branch:1",
					version: 1,
					acceptedAt,
					locale: "de",
				},
				{
					termsId: 51,
					scope: "vehicle:501",
					version: 1,
					acceptedAt,
					locale: "de",
				},
			],
		});
	});

	it("again changes nothing", async () => {
		const { world, accept } = await worldWithTerms();
		const first = await accept([11]);
		world.advance(10);
		expect(await accept([11], { locale: "en" })).toEqual(first);
	});

	it.each<[string, number[], Partial<AcceptTerms>, string, object]>([
		["an unknown id", [12345], {}, "terms-unknown", {}],
		["an id of another realm", [99], {}, "terms-unknown", {}],
		[
			"another version than the one in force",
			[11],
			{ version: 2 },
			"terms-outdated",
			{ currentId: 11, currentVersion: 1 },
		],
		["an unknown account", [11], { accountId: nobody }, "account-unknown", {}],
	])("is refused for %s", async (_what, ids, special, code, data) => {
		const { accept } = await worldWithTerms();
		expect(await accept(ids, special)).toEqual({ ok: false, code, data });
	});

	it("is all or nothing", async () => {
		const { world, ada, accept } = await worldWithTerms();
		await accept([11, 12345]);
		expect(await world.context().store.get("account", ada.id)).toEqual(ada);
	});

	it("at the same time loses nothing", async () => {
		const { world, ada, accept } = await worldWithTerms();
		await Promise.all([accept([11]), accept([51])]);
		const account = await world.context().store.get("account", ada.id);
		expect(account?.acceptances.map(({ termsId }) => termsId)).toEqual([
			11, 51,
		]);
	});
});

describe("replacing terms", () => {
	it("makes a new id and version, keeps the old one readable and asks again", async () => {
		const { world, ada, accept } = await worldWithTerms();
		await accept([11]);
		world.advance(10);
		const texts = { en: { title: "New terms" } };
		const { now, store } = world.context();
		const replaced = await replaceTerms(world.context(), {
			termsId: 11,
			texts,
		});
		const next = {
			id: 52,
			realm: demoRealm,
			scope: "branch:1",
			version: 2,
			texts,
			validFrom: now,
		};
		expect(replaced).toEqual({ ok: true, value: next });
		expect(await store.get("terms", `${demoRealm}|11`)).toEqual({
			...branch,
			supersededAt: now,
		});
		expect(await termsInForce(world.context(), [["branch:1"]])).toEqual([next]);
		const account = await store.get("account", ada.id);
		expect(account && acceptanceOf(account, next).state).toBe("outdated");
		expect(await accept([11])).toEqual({
			ok: false,
			code: "terms-outdated",
			data: { currentId: 52, currentVersion: 2 },
		});
		const accepted = await accept([52]);
		expect(accepted.ok && acceptanceOf(accepted.value, next).state).toBe(
			"accepted",
		);
	});

	it("for later leaves the old ones in force until then", async () => {
		const { world, accept } = await worldWithTerms();
		const validFrom = world.context().now + 60_000;
		await replaceTerms(world.context(), { termsId: 11, validFrom });
		world.advance(59);
		expect(await accept([52])).toMatchObject({ code: "terms-unknown" });
		expect(await accept([11])).toMatchObject({ ok: true });
		world.advance(1);
		expect(await accept([11])).toMatchObject({ code: "terms-outdated" });
		expect(await accept([52])).toMatchObject({ ok: true });
	});

	it("is refused for what is unknown, and for what was replaced before", async () => {
		const { world } = await worldWithTerms();
		expect(await replaceTerms(world.context(), { termsId: 7 })).toMatchObject({
			code: "terms-unknown",
		});
		await replaceTerms(world.context(), { termsId: 11 });
		expect(await replaceTerms(world.context(), { termsId: 11 })).toMatchObject({
			code: "terms-outdated",
			data: { currentId: 52, currentVersion: 2 },
		});
	});

	it("of two scopes at once gives two ids", async () => {
		const { world } = await worldWithTerms();
		const outcomes = await Promise.all(
			[11, 51].map((termsId) => replaceTerms(world.context(), { termsId })),
		);
		expect(outcomes.map((outcome) => outcome.ok && outcome.value.id)).toEqual([
			52, 53,
		]);
	});
});

describe("editing terms", () => {
	it("keeps id, version and acceptances", async () => {
		const { world, ada, accept } = await worldWithTerms();
		await accept([11]);
		const texts = { en: { title: "Terms", url: "https://example.test/terms" } };
		const edited = await editTerms(world.context(), { termsId: 11, texts });
		expect(edited).toEqual({ ok: true, value: { ...branch, texts } });
		const account = await world.context().store.get("account", ada.id);
		expect(account && acceptanceOf(account, branch).state).toBe("accepted");
	});

	it("is refused for what is unknown", async () => {
		const { world } = await worldWithTerms();
		expect(
			await editTerms(world.context(), { termsId: 7, texts: {} }),
		).toMatchObject({
			code: "terms-unknown",
		});
	});
});
