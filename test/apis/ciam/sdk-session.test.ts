// The vendor's Node kit, unchanged: the life of tokens, and records of the tenant's own (fact sheet 7.6,
// runs 2 and 6).
import { afterAll, beforeAll, expect, test } from "vitest";
import { password } from "../../support/ciam.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;

beforeAll(async () => {
	kit = await openKit();
});

afterAll(() => kit.close());

const auth = "authenticationApi";
const account = "accountApi";
const objects = "customObjectApi";
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const login = () =>
	kit.call(auth, "loginByEmail", { email: "ada@example.test", password });

test("validate, info, refresh once, invalidate", async () => {
	const { access_token: first, refresh_token: refreshToken } = await login();
	const valid = await kit.call(auth, "authValidateAccessToken", first);
	expect(valid.access_token).toBe(first);
	const info = await kit.call(auth, "getAccessTokenInfo", first);
	expect(info).toMatchObject({ access_token: first, provider: "Email" });

	const refresh = "refreshAccessTokenByRefreshToken";
	const renewed = await kit.call(account, refresh, refreshToken);
	expect(renewed.access_token).toMatch(guid);
	expect(renewed.access_token).not.toBe(first);
	const again = await kit.refusal(account, refresh, refreshToken);
	expect(again.ErrorCode).toBe(1217);

	const token = renewed.access_token;
	const ended = await kit.call(auth, "authInValidateAccessToken", token);
	expect(ended).toEqual({ IsPosted: true });
	const refused = await kit.refusal(auth, "authValidateAccessToken", token);
	expect(refused).toMatchObject({
		ErrorCode: 905,
		Description: expect.any(String),
		Message: expect.any(String),
		IsProviderError: false,
		ProviderErrorResponse: null,
	});
});

test("the older paths, and a backend's own sessions", async () => {
	const { Profile } = await login();
	const opened = await kit.call(account, "getAccessTokenByUid", Profile.Uid);
	const token = opened.access_token;
	const social = "socialApi";
	const valid = await kit.call(social, "validateAccessToken", token);
	expect(valid.access_token).toBe(token);
	const listed = await kit.call(social, "getActiveSession", token);
	expect(listed.data[0].AccessToken).toBe(token);
	const ended = await kit.call(social, "inValidateAccessToken", token);
	expect(ended).toMatchObject({ isPosted: true });
	const refused = await kit.refusal(social, "validateAccessToken", token);
	expect(refused.ErrorCode).toBe(905);
});

test("records are made, changed in part, listed and deleted", async () => {
	const { access_token: token } = await login();
	const sent = { items: ["book"], total: 12 };
	const create = "createCustomObjectByToken";
	const made = await kit.call(objects, create, token, "cart", sent);
	expect(made.CustomObject).toEqual(sent);
	const changed = await kit.call(
		objects,
		"updateCustomObjectByToken",
		token,
		"cart",
		made.Id,
		{ total: 7 },
		"partialreplace",
	);
	expect(changed.CustomObject).toEqual({ items: ["book"], total: 7 });
	const list = "getCustomObjectByToken";
	const listed = await kit.call(objects, list, token, "cart");
	expect(listed).toEqual({ data: [changed], Count: 1 });
	const gone = await kit.call(
		objects,
		"deleteCustomObjectByToken",
		token,
		"cart",
		made.Id,
	);
	expect(gone.IsDeleted).toBe(true);
	const none = await kit.refusal(objects, list, token, "cart");
	expect(none.ErrorCode).toBe(1057);
});

test("the clock of the server, and a one-time token made there", async () => {
	const info = await kit.call("configurationApi", "getServerInfo", 20);
	expect(info.Sott.TimeDifference).toBe("20 Minutes");
	const made = await kit.call("sottApi", "generateSott", 20);
	expect(made.Sott).toMatch(/\*[0-9a-f]{32}$/);
});
