import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import type { KitCalls } from "../sdk-harness.ts";
import { auth } from "./table.ts";

const account = "accountApi";

/**
 * From the first look at an address to the end of the session, whatever lies between kit and server.
 *
 * @param email an address that nobody has
 */
export async function firstRun(
	{ call, refusal }: KitCalls,
	email = "zoe@example.test",
): Promise<void> {
	const free = await call(auth, "checkEmailAvailability", email);
	expect(free).toEqual({ IsExist: false });

	const sott = await call("helper", "getSott", {});
	const profile = {
		Email: [{ Type: "Primary", Value: email }],
		Password: password,
		FirstName: "Zoe",
	};
	const registered = await call(auth, "userRegistrationByEmail", profile, sott);
	expect(registered).toEqual({ IsPosted: true, Data: null });
	const early = await refusal(auth, "loginByEmail", { email, password });
	expect(early).toMatchObject({
		ErrorCode: 970,
		Description: expect.any(String),
		Message: expect.any(String),
		IsProviderError: false,
		ProviderErrorResponse: null,
	});

	const made = await call(account, "getEmailVerificationToken", email);
	const verified = await call(auth, "verifyEmail", made.VerificationToken);
	expect(verified).toMatchObject({ IsPosted: true });

	const login = await call(auth, "loginByEmail", { email, password });
	expect(login.Profile).toMatchObject({
		FirstName: "Zoe",
		EmailVerified: true,
	});
	const { Uid } = login.Profile;
	const read = "getProfileByAccessToken";
	const shown = await call(auth, read, login.access_token, "Uid,Email(Value)");
	expect(shown).toEqual({ Uid, Email: [{ Value: email }] });

	const refresh = "refreshAccessTokenByRefreshToken";
	const renewed = await call(account, refresh, login.refresh_token);
	expect(renewed.access_token).not.toBe(login.access_token);
	const used = await refusal(account, refresh, login.refresh_token);
	expect(used.ErrorCode).toBe(1217);
	const again = await call(auth, read, renewed.access_token, "Uid");
	expect(again).toEqual({ Uid });

	const logOut = "authInValidateAccessToken";
	const ended = await call(auth, logOut, renewed.access_token);
	expect(ended).toEqual({ IsPosted: true });
	const over = await refusal(auth, read, renewed.access_token);
	expect(over.ErrorCode).toBe(905);
}
