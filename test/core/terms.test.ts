// Terms come in versions per scope; an acceptance is worth what version it was given for.
import { describe, expect, it } from "vitest";
import {
	acceptable,
	acceptanceFor,
	acceptanceOf,
	currentTerms,
	withAcceptance,
} from "../../src/core/terms.ts";
import { anAccount, someTerms } from "../support/an-account.ts";

const first = someTerms({ id: 11, version: 1, supersededAt: 10_000 });
const second = someTerms({ id: 12, version: 2, validFrom: 10_000 });
const vehicle = someTerms({ id: 51, scope: "vehicle:501", version: 1 });

describe("the terms in force", () => {
	it.each([
		["a second before a replacement", 9000, [11, 51]],
		["at the moment of a replacement", 10_000, [12, 51]],
		["a second after a replacement", 11_000, [12, 51]],
	])("%s", (_when, now, ids) => {
		expect(
			currentTerms([first, second, vehicle], now).map(({ id }) => id),
		).toEqual(ids);
	});

	it("are none before the first is valid", () => {
		expect(currentTerms([someTerms({ validFrom: 1000 })], 999)).toEqual([]);
	});

	it("are the newest version when two overlap, in any order of the list", () => {
		const open = someTerms({ id: 11, version: 1 });
		expect(currentTerms([second, open], 10_000)).toEqual([second]);
		expect(currentTerms([open, second], 10_000)).toEqual([second]);
	});
});

describe("what may be accepted", () => {
	const all = [first, second, vehicle];

	it.each([
		["the version in force", second, 10_000, undefined, "accepted"],
		["the version in force, named", second, 10_000, 2, "accepted"],
		[
			"the id in force with another version",
			second,
			10_000,
			1,
			"terms-outdated",
		],
		["a superseded id", first, 10_000, undefined, "terms-outdated"],
		["the old id, while it stands", first, 9999, undefined, "accepted"],
		["a version not in force yet", second, 9999, undefined, "terms-unknown"],
	])("%s", (_what, document, now, version, answer) => {
		const outcome = acceptable(document, all, now, version);
		expect(outcome.ok ? "accepted" : outcome.code).toBe(answer);
	});

	it("is told when a version is outdated", () => {
		expect(acceptable(first, all, 10_000)).toMatchObject({
			data: { currentId: 12, currentVersion: 2 },
		});
	});

	it("is nothing when all versions were withdrawn", () => {
		expect(acceptable(first, [first], 10_000)).toMatchObject({
			code: "terms-unknown",
		});
	});
});

describe("how an account stands to the second version", () => {
	const acceptanceOfVersion = (version: number) =>
		acceptanceFor(someTerms({ id: version, version }), version, "en");
	const vehicleToo = acceptanceFor(
		someTerms({ scope: "vehicle:501", version: 2 }),
		1,
		"en",
	);

	it.each([
		["nothing accepted", [], "not-accepted", undefined],
		["another scope accepted", [vehicleToo], "not-accepted", undefined],
		["the first accepted", [acceptanceOfVersion(1)], "outdated", 1],
		["the second accepted", [acceptanceOfVersion(2)], "accepted", 2],
		[
			"both accepted",
			[acceptanceOfVersion(1), acceptanceOfVersion(2)],
			"accepted",
			2,
		],
		[
			"only a later one accepted",
			[acceptanceOfVersion(3)],
			"not-accepted",
			undefined,
		],
	])("%s", (_what, acceptances, state, version) => {
		const answer = acceptanceOf(anAccount({ acceptances }), second);
		expect(answer.state).toBe(state);
		expect(answer.accepted?.version).toBe(version);
	});
});

describe("accepting", () => {
	it("notes what, when and in which language, beside what was accepted before", () => {
		const before = withAcceptance(anAccount(), first, 5, "en");
		expect(withAcceptance(before, second, 10_005, "de").acceptances).toEqual([
			{
				termsId: 11,
				scope: "branch:1",
				version: 1,
				acceptedAt: 5,
				locale: "en",
			},
			{
				termsId: 12,
				scope: "branch:1",
				version: 2,
				acceptedAt: 10_005,
				locale: "de",
			},
		]);
	});

	it("again changes nothing", () => {
		const before = withAcceptance(anAccount(), first, 5, "en");
		expect(withAcceptance(before, first, 9, "de")).toBe(before);
	});
});
