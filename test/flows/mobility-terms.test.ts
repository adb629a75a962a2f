// The state diagram of terms (fact sheet 8): NOT_ACCEPTED, ACCEPTED, OUTDATED, ACCEPTED, and every way
// into ACCEPTED. An edit asks nobody again, a replacement asks everybody (G-tnc).
import { expect, it } from "vitest";
import { editTerms, replaceTerms } from "../../src/core/flows/replace-terms.ts";
import type { MobilityApp, Tokens } from "../support/mobility.ts";
import {
	listIn,
	openDemo,
	operator,
	profileOf,
	tokenOf,
} from "../support/mobility-demo.ts";

const start = "/customers/create-or-sign-in-with-phone-number";

async function stateOf(app: MobilityApp, token: string): Promise<unknown> {
	return (await profileOf(app, token)).termsAndConditionsAcceptanceState;
}

async function confirmed(
	app: MobilityApp,
	phoneNumber: string,
): Promise<string> {
	const code = await app.lastCode(phoneNumber);
	const { body } = await app.post("/sign-in-phone-number", {
		phoneNumber,
		code,
	});
	return (body as Tokens).accessToken; // a 200 was checked against its spec
}

it("shown, accepted, replaced, shown again, accepted again", async () => {
	const app = await openDemo();
	const token = await tokenOf(app, "cas");
	expect(await stateOf(app, token)).toBe("NOT_ACCEPTED");
	const [shown] = listIn(
		await app.get("/termsandconditions?branchId=3", token),
	);
	await app.post("/termsandconditions", { id: shown?.id }, { token });
	expect(await stateOf(app, token)).toBe("ACCEPTED");

	await editTerms(operator(app), {
		termsId: 31,
		texts: { nl: { title: "Nieuw" } },
	});
	expect(await stateOf(app, token)).toBe("ACCEPTED");

	await replaceTerms(operator(app), { termsId: 31 });
	expect(await stateOf(app, token)).toBe("OUTDATED");
	const stale = await app.post("/termsandconditions", { id: 31 }, { token });
	expect(stale.errorCode).toBe("U602");
	const [next] = listIn(await app.get("/termsandconditions?branchId=3", token));
	await app.post("/termsandconditions", { id: next?.id }, { token });
	expect(await stateOf(app, token)).toBe("ACCEPTED");
});

it("tncAccepted counts when the code is confirmed, for the terms in force then", async () => {
	const app = await openDemo();
	const phoneNumber = "+43660555000";
	await app.postSigned(start, { phoneNumber, branchId: 1, tncAccepted: true });
	await replaceTerms(operator(app), { termsId: 11 });
	app.advance(60);
	const token = await confirmed(app, phoneNumber);
	const own = await app.get("/customers/termsandconditions?branchId=1", token);
	expect(listIn(own)).toEqual([
		{
			termsAndConditionsId: 52,
			branchId: 1,
			version: 2,
			acceptedAt: "2026-01-10T00:01:00.000Z",
			current: true,
			language: "de",
		},
	]);
});

it("tncAccepted counts for a known person too; without it nothing is accepted", async () => {
	const app = await openDemo();
	const phoneNumber = "+43660123456";
	await app.postSigned(start, { phoneNumber, branchId: 1 });
	const first = await confirmed(app, phoneNumber);
	expect(await stateOf(app, first)).toBe("NOT_ACCEPTED");
	await app.postSigned(start, { phoneNumber, branchId: 1, tncAccepted: true });
	const second = await confirmed(app, phoneNumber);
	expect(await stateOf(app, second)).toBe("ACCEPTED");
});
