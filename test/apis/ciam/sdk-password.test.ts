// The vendor's Node kit, unchanged: a forgotten password, a changed one, and five bad logins.
import { afterEach, beforeEach, expect, test } from "vitest";
import { password } from "../../support/ciam.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;

beforeEach(async () => {
	kit = await openKit();
});

afterEach(() => kit.close());

const email = "ada@example.test";
const renewed = "Quite-Another-7";
const auth = "authenticationApi";

test("forgot, reset, change", async () => {
	const made = await kit.call("accountApi", "getForgotPasswordToken", email);
	const reset = { ResetToken: made.ForgotToken, Password: renewed };
	const done = await kit.call(auth, "resetPasswordByResetToken", reset);
	expect(done).toMatchObject({ IsPosted: true });
	const again = await kit.refusal(auth, "resetPasswordByResetToken", reset);
	expect(again.ErrorCode).toBe(974);

	const old = await kit.refusal(auth, "loginByEmail", { email, password });
	expect(old.ErrorCode).toBe(966);
	const login = { email, password: renewed };
	const { access_token } = await kit.call(auth, "loginByEmail", login);

	const wrong = await kit.refusal(
		auth,
		"changePassword",
		access_token,
		password,
		"wrong",
	);
	expect(wrong.ErrorCode).toBe(967);
	const changed = await kit.call(
		auth,
		"changePassword",
		access_token,
		password,
		renewed,
	);
	expect(changed).toEqual({ IsPosted: true });
	const back = await kit.call(auth, "loginByEmail", { email, password });
	expect(back.Profile.FirstName).toBe("Ada");
});

test("five bad logins lock, and the refusal says until when", async () => {
	const bad = { email, password: "wrong" };
	for (let n = 0; n < 5; n += 1) {
		const refused = await kit.refusal(auth, "loginByEmail", bad);
		expect(refused.ErrorCode).toBe(966);
	}
	const locked = await kit.refusal(auth, "loginByEmail", { email, password });
	expect(locked).toMatchObject({
		ErrorCode: 1198,
		Description: expect.any(String),
		Message: expect.any(String),
		IsProviderError: false,
		ProviderErrorResponse: null,
	});
	expect(Date.parse(locked.Data.LoginLockedTimeout)).toBeGreaterThan(
		Date.now(),
	);
});
