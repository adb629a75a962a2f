// The whole way of somebody new over HTTP, as a client of the vendor goes it, in both versions of the API.
import { afterEach, describe, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import {
	apiKey,
	type BankingApp,
	openBanking,
	otherThan,
} from "../support/banking.ts";

const email = "grace@example.test";
const phone = "+43660777001";

const consumer = {
	profileId: "110294881530478000",
	rootUser: {
		name: "Grace",
		surname: "Hopper",
		email,
		mobile: { countryCode: "+43", number: "660777001" },
		dateOfBirth: { year: 1986, month: 12, day: 9 },
	},
	ipAddress: "203.0.113.7",
	acceptedTerms: true,
	baseCurrency: "EUR",
};

let server: SimulatorServer | undefined;

afterEach(() => server?.close());

/** A client that knows a base address and nothing of the simulator behind it. */
async function clientOf(app: BankingApp) {
	server = await serve(app.simulator);
	const base = `${server.url}/w/${app.world.id}/banking/multi`;
	let token = "";
	const call = async (method: string, path: string, body?: object) => {
		const response = await fetch(`${base}${path}`, {
			method,
			headers: {
				"api-key": apiKey,
				"content-type": "application/json",
				...(token !== "" && { authorization: `Bearer ${token}` }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		const { status, headers } = response;
		expect(headers.get("request-ref")).not.toBe(null);
		return { status, data: text === "" ? undefined : JSON.parse(text) };
	};
	return {
		get: (path: string) => call("GET", path),
		post: (path: string, body?: object) => call("POST", path, body),
		use(other: string) {
			token = other;
		},
	};
}

describe.each(["seed", "current"] as const)("profile %s", (profile) => {
	test("somebody new comes all the way to a changed password", async () => {
		const app = await openBanking({ profile, errorCodes: profile });
		const { get, post, use } = await clientOf(app);
		const created = await post("/consumers", consumer);
		expect(created.status).toBe(200);
		const userId = created.data.rootUser.id.id;
		const value = "Pa55word!";
		const set = await post(`/passwords/${userId}/create`, {
			password: { value },
		});
		expect(set.status).toBe(200);

		const login = await post("/login_with_password", {
			email,
			password: { value },
		});
		expect(login.data).toMatchObject({
			tokenType: "ACCESS",
			identity: { type: "CONSUMER", id: userId },
			credentials: { type: "ROOT", id: userId },
		});
		use(login.data.token);

		await post("/consumers/verification/email/send", { email });
		const verified = await post("/consumers/verification/email/verify", {
			email,
			verificationCode: await app.code(email),
		});
		expect(verified.status).toBe(204);
		expect((await get("/consumers")).data).toMatchObject({
			rootUser: { emailVerified: true, mobileNumberVerified: false },
		});

		expect((await get("/authentication_factors")).data).toEqual({});
		const enrolling = "/authentication_factors/otp/SMS";
		expect((await post(enrolling)).status).toBe(204);
		const enrolled = await post(`${enrolling}/verify`, {
			verificationCode: await app.code(phone),
		});
		expect(enrolled.status).toBe(204);
		expect((await get("/authentication_factors")).data.factors).toEqual([
			{ type: "OTP", status: "ACTIVE", channel: "SMS" },
		]);

		const isSteppedUp = profile === "current";
		const gate = await get("/managed_accounts");
		expect(gate.status).toBe(isSteppedUp ? 200 : 403);
		if (!isSteppedUp) {
			expect((await post("/stepup/challenges/otp/SMS")).status).toBe(204);
			const right = await app.code(phone);
			const proving = "/stepup/challenges/otp/SMS/verify";
			const wrong = await post(proving, { verificationCode: otherThan(right) });
			expect(wrong).toEqual({
				status: 409,
				data: { errorCode: "VERIFICATION_CODE_INVALID" },
			});
			const proved = await post(proving, { verificationCode: right });
			expect(proved).toEqual({ status: 204, data: undefined });
		}
		expect((await get("/managed_accounts")).data).toEqual({
			accounts: [],
			count: 0,
			responseCount: 0,
		});

		const next = "An0ther-one";
		const fits = await post("/passwords/validate", {
			password: { value: next },
		});
		expect(fits.status).toBe(204);
		const updated = await post("/passwords/update", {
			oldPassword: { value },
			newPassword: { value: next },
		});
		expect(updated.status).toBe(200);

		expect((await post("/logout", {})).status).toBe(204);
		expect((await get("/consumers")).status).toBe(401);
	});
});
