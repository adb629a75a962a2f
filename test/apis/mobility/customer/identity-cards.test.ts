// M24: the own cards, read only (S; fields C).
import { expect, it } from "vitest";
import { openDemo, tokenOf } from "../../../support/mobility-demo.ts";

const path = "/customer-identity-cards";

it("lists the cards, oldest assignment first, their numbers masked", async () => {
	const app = await openDemo();
	expect(await app.get(path, await tokenOf(app, "cas"))).toMatchObject({
		status: 200,
		body: [
			{
				id: 301,
				type: "RFID",
				cardNumber: "************4821",
				label: "Key ring",
				state: "ACTIVE",
				validFrom: "2026-01-01T00:00:00.000Z",
				assignedAt: "2026-01-01T00:00:00.000Z",
			},
			{
				id: 302,
				type: "NFC",
				cardNumber: "************9917",
				state: "BLOCKED",
				validUntil: "2027-01-01T00:00:00.000Z",
				assignedAt: "2026-01-05T08:00:00.000Z",
			},
		],
	});
});

it("is an empty list for somebody without cards", async () => {
	const app = await openDemo();
	const answer = await app.get(path, await tokenOf(app, "ada"));
	expect(answer).toMatchObject({ status: 200, body: [] });
});

it("says whose work it is to make cards", async () => {
	const app = await openDemo();
	const token = await tokenOf(app, "ada");
	const answer = await app.post(path, { type: "RFID" }, { token });
	expect(answer).toMatchObject({ status: 405, errorCode: "SIM405" });
	expect(answer.headers.get("allow")).toBe("GET");
	expect(answer.hint).toContain("Operations API");
});

it("is AUTH91 without a bearer", async () => {
	const app = await openDemo();
	expect(await app.get(path)).toMatchObject({
		status: 401,
		errorCode: "AUTH91",
	});
});
