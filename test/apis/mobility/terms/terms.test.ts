// M30 to M33: terms per branch and vehicle, inherited from the parent branch, and their acceptance
// (S, G-tnc, G-basic; rest C).
import { describe, expect, it } from "vitest";
import {
	editTerms,
	replaceTerms,
} from "../../../../src/core/flows/replace-terms.ts";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	listIn,
	openDemo,
	operator,
	profileOf,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const terms = "/termsandconditions";
const own = "/customers/termsandconditions";

async function idsAt(app: MobilityApp, query: string): Promise<unknown[]> {
	return listIn(await app.get(`${terms}?${query}`)).map(({ id }) => id);
}

function accept(app: MobilityApp, token: string, body: object) {
	return app.post(terms, body, { token });
}

describe("listing the terms in force", () => {
	it.each([
		["branchId=1", [11]],
		["branchId=2", [11]],
		["branchId=3", [31]],
		["vehicleId=501", [51, 11]],
		["vehicleId=501&branchId=1", [51, 11]],
		["vehicleId=502", [11]],
		["vehicleId=503", [31]],
	])("at %s: %j", async (query, ids) => {
		const app = await openDemo();
		expect(await idsAt(app, query)).toEqual(ids);
	});

	it("shows every field, without a bearer", async () => {
		const app = await openDemo();
		expect(await app.get(`${terms}?branchId=1`)).toMatchObject({
			status: 200,
			body: [
				{
					id: 11,
					branchId: 1,
					version: 1,
					language: "de",
					title: "Nutzungsbedingungen Wien",
					termsAndConditionsUrl: "https://legal.example/vienna/de/terms",
					privacyGuidelinesUrl: "https://legal.example/vienna/de/privacy",
					validFrom: "2020-01-01T00:00:00.000Z",
				},
			],
		});
		const [first] = listIn(await app.get(`${terms}?branchId=1`));
		for (const absent of [
			"accepted",
			"acceptedVersion",
			"vehicleId",
			"superseded",
			"inheritedFromBranchId",
		])
			expect(first).not.toHaveProperty(absent);
	});

	it("says of which vehicle, and from which branch they are inherited", async () => {
		const app = await openDemo();
		const [ofVehicle] = listIn(await app.get(`${terms}?vehicleId=501`));
		expect(ofVehicle).toMatchObject({ vehicleId: 501, branchId: 1 });
		const [inherited] = listIn(await app.get(`${terms}?branchId=2`));
		expect(inherited).toMatchObject({ branchId: 2, inheritedFromBranchId: 1 });
	});

	it("says with a bearer what the person accepted", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const list = listIn(await app.get(`${terms}?vehicleId=501`, token));
		expect(list).toMatchObject([
			{ id: 51, accepted: false },
			{ id: 11, accepted: true, acceptedVersion: 1 },
		]);
		expect(list[0]).not.toHaveProperty("acceptedVersion");
	});

	it.each([
		["", 400, "U691"],
		["branchId=9", 404, "U890"],
		["vehicleId=9", 404, "U890"],
		["vehicleId=501&branchId=2", 404, "U890"],
		["vehicleId=501&branchId=9", 404, "U890"],
		["branchId=one", 400, "U190"],
	])("with %j is %i %s", async (query, status, errorCode) => {
		const app = await openDemo();
		const answer = await app.get(`${terms}?${query}`);
		expect(answer).toMatchObject({ status, errorCode });
	});

	it("is AUTH92 with a bearer that is none", async () => {
		const app = await openDemo();
		expect(await app.get(`${terms}?branchId=1`, "x.y.z")).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
	});

	it("is another list in another tenant", async () => {
		const app = await openDemo();
		const list = await app.get(`/v1/other/front${terms}?branchId=1`);
		expect(listIn(list)).toMatchObject([
			{ title: "Andere Nutzungsbedingungen" },
		]);
	});
});

describe("reading one version", () => {
	it("returns it, of a vehicle too", async () => {
		const app = await openDemo();
		expect(recordIn(await app.get(`${terms}/51`))).toMatchObject({
			id: 51,
			branchId: 1,
			vehicleId: 501,
		});
	});

	it("keeps replaced versions readable, and says they are", async () => {
		const app = await openDemo();
		const context = operator(app);
		await replaceTerms(context, { termsId: 11 });
		expect(recordIn(await app.get(`${terms}/11`))).toMatchObject({
			superseded: true,
		});
		expect(recordIn(await app.get(`${terms}/52`))).not.toHaveProperty(
			"superseded",
		);
	});

	it.each([
		["99", 404, "U690"],
		["eleven", 400, "U190"],
	])("%s is %i %s", async (id, status, errorCode) => {
		const app = await openDemo();
		expect(await app.get(`${terms}/${id}`)).toMatchObject({
			status,
			errorCode,
		});
	});

	it("does not know a version before it is in force", async () => {
		const app = await openDemo();
		const context = operator(app);
		await replaceTerms(context, { termsId: 11, validFrom: context.now + 1000 });
		expect(await app.get(`${terms}/52`)).toMatchObject({ errorCode: "U690" });
		expect(await idsAt(app, "branchId=1")).toEqual([11]);
		app.advance(1);
		expect((await app.get(`${terms}/52`)).status).toBe(200);
		expect(await idsAt(app, "branchId=1")).toEqual([52]);
	});
});

describe("accepting", () => {
	it.each([
		[{ termsAndConditionsIds: [31] }],
		[{ id: 31, version: 1, branchId: 3 }],
		[{ id: 31 }],
	])(
		"by %j turns NOT_ACCEPTED into ACCEPTED; a repeat changes nothing",
		async (body) => {
			const app = await openDemo();
			const token = await tokenOf(app, "cas");
			expect(await profileOf(app, token)).toMatchObject({
				termsAndConditionsAcceptanceState: "NOT_ACCEPTED",
			});
			expect(await accept(app, token, body)).toMatchObject({
				status: 204,
				body: undefined,
			});
			const after = await profileOf(app, token);
			expect(after).toMatchObject({
				termsAndConditionsAcceptanceState: "ACCEPTED",
			});
			app.advance(60);
			expect((await accept(app, token, body)).status).toBe(204);
			expect(await profileOf(app, token)).toEqual(after);
		},
	);

	it("keeps who, which version, when and in which language", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		await app.post(
			terms,
			{ id: 51 },
			{ token, headers: { "accept-language": "it" } },
		);
		expect(listIn(await app.get(`${own}?branchId=1`, token))[0]).toEqual({
			termsAndConditionsId: 51,
			branchId: 1,
			vehicleId: 501,
			version: 1,
			acceptedAt: "2026-01-10T00:00:00.000Z",
			current: true,
			language: "it",
		});
	});

	it("takes all or none of several", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "cas");
		const body = { termsAndConditionsIds: [31, 99] };
		expect(await accept(app, token, body)).toMatchObject({
			status: 404,
			errorCode: "U690",
		});
		expect(listIn(await app.get(`${own}?branchId=3`, token))).toEqual([]);
	});

	it("follows a replacement: ACCEPTED, OUTDATED, U602 for the old id, ACCEPTED again", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		await replaceTerms(operator(app), { termsId: 11 });
		expect(await profileOf(app, token)).toMatchObject({
			termsAndConditionsAcceptanceState: "OUTDATED",
		});
		const [shown] = listIn(await app.get(`${terms}?branchId=1`, token));
		expect(shown).toMatchObject({
			id: 52,
			version: 2,
			accepted: false,
			acceptedVersion: 1,
		});
		const old = await accept(app, token, { id: 11 });
		expect(old).toMatchObject({ status: 400, errorCode: "U602" });
		expect(old.hint).toContain("id 52, version 2");
		expect((await accept(app, token, { id: 52, version: 2 })).status).toBe(204);
		expect(await profileOf(app, token)).toMatchObject({
			termsAndConditionsAcceptanceState: "ACCEPTED",
		});
		const acceptances = listIn(await app.get(`${own}?branchId=1`, token));
		expect(acceptances).toMatchObject([
			{ termsAndConditionsId: 52, current: true },
			{ termsAndConditionsId: 11, current: false },
		]);
	});

	it("asks nobody again after an edit in place", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		await editTerms(operator(app), {
			termsId: 11,
			texts: { en: { title: "Mended terms" } },
		});
		expect(await profileOf(app, token)).toMatchObject({
			termsAndConditionsAcceptanceState: "ACCEPTED",
		});
		expect(recordIn(await app.get(`${terms}/11`))).toMatchObject({
			title: "Mended terms",
			version: 1,
		});
	});

	it.each<[string, number, object]>([
		["U602", 400, { id: 11, version: 2 }],
		["U690", 404, { id: 99 }],
		["U190", 400, {}],
		["U190", 400, { version: 1 }],
		["U190", 400, { termsAndConditionsIds: [] }],
		["U190", 400, { termsAndConditionsIds: ["11"] }],
	])("is %s (%i) for %j", async (errorCode, status, body) => {
		const app = await openDemo();
		const answer = await accept(app, await tokenOf(app, "ada"), body);
		expect(answer).toMatchObject({ status, errorCode });
	});

	it("is AUTH91 without a bearer", async () => {
		const app = await openDemo();
		expect(await app.post(terms, { id: 11 })).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});

describe("listing the own acceptances", () => {
	it.each([
		["branchId=1", [11]],
		["branchId=2", [11]],
		["branchId=3", []],
	])("at %s: %j", async (query, ids) => {
		const app = await openDemo();
		const list = await app.get(`${own}?${query}`, await tokenOf(app, "ada"));
		expect(listIn(list).map((one) => one.termsAndConditionsId)).toEqual(ids);
	});

	it.each([
		["", 400, "U691"],
		["?branchId=9", 404, "U890"],
	])("with %j is %i %s", async (query, status, errorCode) => {
		const app = await openDemo();
		const answer = await app.get(`${own}${query}`, await tokenOf(app, "ada"));
		expect(answer).toMatchObject({ status, errorCode });
	});

	it("is AUTH91 without a bearer", async () => {
		const app = await openDemo();
		expect(await app.get(`${own}?branchId=1`)).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});
