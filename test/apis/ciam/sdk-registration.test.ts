// The vendor's Node kit, unchanged: from the first look at an address to the end of the session.
import { afterAll, beforeAll, expect, test } from "vitest";
import { password } from "../../support/ciam.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;

beforeAll(async () => {
	kit = await openKit();
});

afterAll(() => kit.close());

const email = "gus@example.test";
const auth = "authenticationApi";

test("sign-up, proof, login, profile", async () => {
	const free = await kit.call(auth, "checkEmailAvailability", email);
	expect(free).toEqual({ IsExist: false });

	const sott = await kit.call("helper", "getSott", {});
	const profile = {
		Email: [{ Type: "Primary", Value: email }],
		Password: password,
		FirstName: "Gus",
	};
	const registered = await kit.call(
		auth,
		"userRegistrationByEmail",
		profile,
		sott,
	);
	expect(registered).toEqual({ IsPosted: true, Data: null });

	const early = await kit.refusal(auth, "loginByEmail", { email, password });
	expect(early).toMatchObject({
		ErrorCode: 970,
		Description: expect.any(String),
		Message: expect.any(String),
		IsProviderError: false,
		ProviderErrorResponse: null,
	});

	const made = await kit.call("accountApi", "getEmailVerificationToken", email);
	const verified = await kit.call(auth, "verifyEmail", made.VerificationToken);
	expect(verified).toMatchObject({ IsPosted: true });

	const login = await kit.call(auth, "loginByEmail", { email, password });
	expect(login.Profile).toMatchObject({
		FirstName: "Gus",
		EmailVerified: true,
	});
	const token = login.access_token;
	const shown = await kit.call(
		auth,
		"getProfileByAccessToken",
		token,
		"Uid,Email(Value)",
	);
	expect(shown).toEqual({
		Uid: login.Profile.Uid,
		Email: [{ Value: email }],
	});
	const taken = await kit.call(auth, "checkEmailAvailability", email);
	expect(taken).toEqual({ IsExist: true });
});

test("a token is good until it is ended", async () => {
	const ada = { email: "ada@example.test", password };
	const { access_token: token } = await kit.call(auth, "loginByEmail", ada);
	const valid = await kit.call(auth, "authValidateAccessToken", token);
	expect(valid.access_token).toBe(token);
	const ended = await kit.call(auth, "authInValidateAccessToken", token);
	expect(ended).toEqual({ IsPosted: true });
	const refused = await kit.refusal(auth, "authValidateAccessToken", token);
	expect(refused.ErrorCode).toBe(905);
});

test("by username and by number", async () => {
	const byName = { username: "ada", password };
	const named = await kit.call(auth, "loginByUserName", byName);
	const byNumber = { phone: "+43660123456", password };
	const phone = "phoneAuthenticationApi";
	const numbered = await kit.call(phone, "loginByPhone", byNumber);
	expect(numbered.Profile.Uid).toBe(named.Profile.Uid);
	const wrong = { ...byName, password: "wrong" };
	const refused = await kit.refusal(auth, "loginByUserName", wrong);
	expect(refused.ErrorCode).toBe(966);
});
