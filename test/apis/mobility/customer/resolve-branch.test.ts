// M25: the nearest branch that serves a position (S for the call; meaning W-disc; rest C).
import { describe, expect, it } from "vitest";
import { distanceMeters } from "../../../../src/apis/mobility/branches/distance.ts";
import { openDemo } from "../../../support/mobility-demo.ts";

describe("finding a branch", () => {
	it("shows every field of it, and how far its centre is", async () => {
		const app = await openDemo();
		expect(
			await app.get("/branches/resolve?lat=48.2082&lng=16.3738"),
		).toMatchObject({
			status: 200,
			body: {
				id: 1,
				code: "vienna",
				name: "Wien",
				billable: true,
				country: "AT",
				currency: "EUR",
				timezone: "Europe/Vienna",
				defaultLanguage: "de",
				supportedLanguages: ["de", "en"],
				position: { lat: 48.2082, lng: 16.3738 },
				distanceMeters: 0,
			},
		});
	});

	it.each([
		[48.2, 16.4, 1],
		[48.11, 16.57, 2],
		[51.92, 4.48, 3],
	])("at %d, %d it is branch %i", async (lat, lng, id) => {
		const app = await openDemo();
		const found = await app.get(`/branches/resolve?lat=${lat}&lng=${lng}`);
		expect(found).toMatchObject({ status: 200, body: { id } });
	});

	it("names the parent, and never how far a branch serves", async () => {
		const app = await openDemo();
		const { body } = await app.get("/branches/resolve?lat=48.11&lng=16.57");
		expect(body).toMatchObject({ parentId: 1 });
		expect(body).not.toHaveProperty("radiusMeters");
	});

	it("needs no bearer and no signature, and is served under the vendor's base", async () => {
		const app = await openDemo();
		const found = await app.get(
			"/v1/demo/front/branches/resolve?lat=48.2&lng=16.4",
		);
		expect(found.status).toBe(200);
	});

	it.each([
		[undefined, "Wien", "de"],
		["en", "Vienna", "en"],
		["nl-BE", "Wenen", "nl"],
		["pt", "Wien", "de"],
	])(
		"with Accept-Language %j its name is %s",
		async (wished, name, language) => {
			const app = await openDemo();
			const found = await app.call(
				"GET",
				"/branches/resolve?lat=48.2&lng=16.4",
				{
					headers: wished === undefined ? {} : { "accept-language": wished },
				},
			);
			expect(found.body).toMatchObject({ name });
			expect(found.headers.get("content-language")).toBe(language);
		},
	);

	it("says the language of the name it has", async () => {
		const app = await openDemo();
		const path = "/branches/resolve?lat=48.11&lng=16.57";
		const headers = { "accept-language": "it" };
		const found = await app.call("GET", path, { headers });
		expect(found.body).toMatchObject({ name: "Flughafen Wien" });
		expect(found.headers.get("content-language")).toBe("de");
	});

	it("is U891 where no branch serves", async () => {
		const app = await openDemo();
		expect(await app.get("/branches/resolve?lat=0&lng=0")).toMatchObject({
			status: 404,
			errorCode: "U891",
		});
	});

	it.each([
		["lat=48.2", ""],
		["lng=16.4", ""],
		["", ""],
		["lat=116&lng=48", "swapped"],
		["lat=91&lng=91", "degrees"],
		["lat=48&lng=181", "degrees"],
		["lat=-90.1&lng=0", "swapped"],
	])("is U892 for %j", async (query, says) => {
		const app = await openDemo();
		const answer = await app.get(`/branches/resolve?${query}`);
		expect(answer).toMatchObject({ status: 400, errorCode: "U892" });
		expect(answer.hint).toContain(says);
	});

	it("is U190 for a coordinate that is no number", async () => {
		const app = await openDemo();
		expect(await app.get("/branches/resolve?lat=x&lng=1")).toMatchObject({
			errorCode: "U190",
		});
	});
});

describe("the distance between two points", () => {
	it.each([
		["nowhere at all", 48, 16, 48, 16, 0],
		["Vienna to Rotterdam", 48.2082, 16.3738, 51.9244, 4.4777, 942_796],
		["one degree of the equator", 0, 0, 0, 1, 111_195],
		["across the date line", 0, 179.5, 0, -179.5, 111_195],
		["pole to pole", 90, 0, -90, 0, 20_015_115],
	])("%s", (_, fromLat, fromLng, toLat, toLng, metres) => {
		const from = { lat: fromLat, lng: fromLng };
		const to = { lat: toLat, lng: toLng };
		const measured = distanceMeters(from, to);
		expect(Math.abs(measured - metres)).toBeLessThanOrEqual(metres / 10_000);
		expect(distanceMeters(to, from)).toBe(measured);
	});
});
