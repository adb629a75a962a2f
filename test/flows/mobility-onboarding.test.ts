// From the first text message to the first rental: the way the vendor's guide describes (S), as a
// client app walks it. The profile is read again after every step; it alone tells what is missing.
import { expect, it } from "vitest";
import { setProofing } from "../../src/core/flows/operator-acts.ts";
import {
	openDemo,
	operator,
	pathOfLink,
	profileOf,
	recordIn,
} from "../support/mobility-demo.ts";

it("a new person signs up by phone, completes the profile, and rents", async () => {
	const app = await openDemo();
	const phoneNumber = "+43660555000";
	const email = "nora@example.test";
	const branch = recordIn(
		await app.get("/branches/resolve?lat=48.11&lng=16.57"),
	);
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: branch.id,
		tncAccepted: true,
	});
	const code = await app.lastCode(phoneNumber);
	const signedIn = await app.post("/sign-in-phone-number", {
		phoneNumber,
		code,
	});
	const token = String(recordIn(signedIn).accessToken);
	expect(await profileOf(app, token)).toMatchObject({
		phoneIsVerified: true,
		branchId: 2,
		language: "de",
		termsAndConditionsAcceptanceState: "ACCEPTED",
	});

	const rent = async () =>
		(await app.post("/rentals", {}, { token })).errorCode;
	const change = (body: object) =>
		app.call("PATCH", "/customers", { token, body });
	expect(await rent()).toBe("U130.3");
	await change({ email });
	expect(await rent()).toBe("U130.5");
	await change({ firstName: "Nora", lastName: "Novak" });
	expect(await rent()).toBe("U130.7");
	await change({ birthDate: "1999-09-09" });
	expect(await rent()).toBe("U135");
	await change({
		street: "Gasse 2",
		postcode: "1020",
		city: "Wien",
		country: "AT",
	});
	expect(await rent()).toBe("U497");

	await app.get(pathOfLink(app, (await app.lastMessage(email)).link));
	expect(await profileOf(app, token)).toMatchObject({ emailIsVerified: true });
	expect(await rent()).toBe("U595");

	const session = await app.post(
		"/verification/init",
		{ type: "LICENSE" },
		{ token },
	);
	expect(recordIn(session)).toMatchObject({ state: "PENDING" });
	expect(await rent()).toBe("U595");
	const { id: accountId } = await app.account(email);
	await setProofing(operator(app), {
		accountId,
		kind: "licence",
		state: "approved",
	});
	expect(await profileOf(app, token)).toMatchObject({
		licenseVerificationState: "APPROVED",
	});
	expect(await rent()).toBeUndefined();
});
