// Who a bearer token is of: defects of tokens (RFC 8725), worlds and tenants (S10), impersonation
// (W-maas), and people who were blocked or deleted after their token was made.
import { describe, expect, it } from "vitest";
import { issuerOf } from "../../../src/apis/mobility/tokens.ts";
import type { Claims } from "../../../src/core/ports/token-signer.ts";
import type { Account } from "../../../src/core/records.ts";
import { type MobilityApp, openApp } from "../../support/mobility.ts";

const mias = "6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14";

const claimsOf = (token: string): Claims =>
	JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

async function change(
	app: MobilityApp,
	email: string,
	special: Partial<Account>,
): Promise<void> {
	const account = await app.account(email);
	await app.world.store.transact((transaction) =>
		transaction.put("account", { ...account, ...special }),
	);
}

const impersonating = (app: MobilityApp, token: string, uuid: string) =>
	app.call("GET", "/customers", {
		token,
		headers: { "GoUrban-Impersonate": uuid },
	});

describe("the claims of an access token", () => {
	it("say whose it is, where it is good, and how far the second factor is", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("bob@example.test");
		const bob = await app.account("bob@example.test");
		const world = app.world.id;
		expect(claimsOf(accessToken)).toEqual({
			iss: `https://mobility.${world}.stagedoor.test/simulator/demo`,
			sub: bob.id,
			aud: `stagedoor-simulator:${world}:mobility:demo`,
			tenant: "demo",
			typ: "USER",
			sid: expect.any(String),
			mfa: "PENDING",
			iat: 1_767_225_600,
			exp: 1_767_243_600,
			jti: expect.any(String),
		});
		const client = await app.signInClient();
		expect(claimsOf(client.accessToken)).toMatchObject({
			sub: "sim-client",
			typ: "API_CLIENT",
			mfa: "NONE",
		});
	});
});

describe("a bearer is refused", () => {
	it("when there is none, with the ways to sign in", async () => {
		const app = await openApp();
		const answer = await app.get("/customers");
		expect(answer).toMatchObject({ status: 401, errorCode: "AUTH91" });
		expect(answer.headers.get("www-authenticate")).toBe("Bearer");
		expect(answer.hint).toContain("POST /sign-in-email");
	});

	it.each([
		"Bearer",
		"Bearer ",
		"Basic YTpi",
		"abc",
		"Bearer a b",
		"Bearer a.b.c",
	])("written as %s", async (authorization) => {
		const app = await openApp();
		const answer = await app.call("GET", "/customers", {
			headers: { authorization },
		});
		expect(answer).toMatchObject({ status: 401, errorCode: "AUTH92" });
	});

	it("when it is a refresh token", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		const answer = await app.get("/customers", refreshToken);
		expect(answer).toMatchObject({ status: 401, errorCode: "AUTH92" });
		expect(answer.hint).toContain("refreshToken");
		expect(app.lastEntry().refusal).toEqual({
			code: "token-invalid",
			data: { defect: "not-an-access-token" },
		});
	});

	const now = 1_767_225_600;
	const defects: readonly (readonly [string, Claims])[] = [
		["expired", { exp: now }],
		["malformed", { exp: undefined }],
		["not-yet-valid", { nbf: now + 1 }],
		["not-yet-valid", { iat: now + 1 }],
		["malformed", { sid: 7 }],
	];

	it.each(defects)("for the defect %s (%j)", async (defect, wrong) => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const claims = { ...claimsOf(accessToken), ...wrong };
		const token = await app.world.signer.sign("at+jwt", claims);
		expect(await app.get("/customers", token)).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
		expect(app.lastEntry().refusal?.data).toEqual({ defect });
	});

	it("when its header says none, or another algorithm", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const [, payload, signature] = accessToken.split(".");
		for (const alg of ["none", "HS256", "ES384"]) {
			const header = Buffer.from(JSON.stringify({ alg, typ: "at+jwt" }));
			const token = `${header.toString("base64url")}.${payload}.${alg === "none" ? "" : signature}`;
			expect(await app.get("/customers", token)).toMatchObject({
				errorCode: "AUTH92",
			});
		}
	});

	it("when it is of another world, though everything else fits", async () => {
		const here = await openApp();
		const there = await openApp();
		const { accessToken } = await there.signIn("ada@example.test");
		expect(await here.get("/customers", accessToken)).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
	});

	it("when its account is gone", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const { id } = await app.account("ada@example.test");
		await app.world.store.transact((transaction) =>
			transaction.delete("account", id),
		);
		expect(await app.get("/customers", accessToken)).toMatchObject({
			status: 401,
			errorCode: "U107",
		});
	});

	it("when its account was blocked after it was made", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		await change(app, "ada@example.test", { blockedAt: 1 });
		expect(await app.get("/customers", accessToken)).toMatchObject({
			status: 403,
			errorCode: "U131",
		});
	});

	it.each([
		[-1, 200, undefined],
		[0, 403, "U192"],
		[1, 403, "U192"],
	])(
		"%i s from the end of a deletion's grace: %i",
		async (seconds, status, errorCode) => {
			const app = await openApp();
			await change(app, "ada@example.test", {
				deletionRequestedAt: app.world.clock.now(),
				deletionDueAt: app.world.clock.now() + 3_600_000,
			});
			const { accessToken } = await app.signIn("ada@example.test");
			app.advance(3600 + seconds);
			const answer = await app.get("/customers", accessToken);
			expect(answer).toMatchObject({ status, errorCode });
		},
	);
});

describe("a token of another tenant", () => {
	it("is told so before anything else of its state shows", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		await app.post("/logout", undefined, { token: accessToken });
		const answer = await app.get("/v1/other/front/customers", accessToken);
		expect(answer).toMatchObject({ status: 403, errorCode: "A196" });
		expect(answer.hint).toContain("tenant demo");
	});

	it("is no better than any other when it only claims to be", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const issuer = issuerOf({ world: app.world.id, tenant: "demo" });
		const claims = { ...claimsOf(accessToken), tenant: "other", iss: issuer };
		const forged = await app.world.signer.sign("at+jwt", {
			...claims,
			aud: "elsewhere",
		});
		expect(await app.get("/customers", forged)).toMatchObject({
			errorCode: "AUTH92",
		});
	});

	it("needs a tenant that is known", async () => {
		const app = await openApp();
		const answer = await app.get("/v1/staging/front/customers");
		expect(answer).toMatchObject({ status: 404, errorCode: "SIM404" });
		expect(answer.hint).toContain("demo, other");
	});
});

describe("an API client", () => {
	it("must say for whom it acts", async () => {
		const app = await openApp();
		const { accessToken } = await app.signInClient();
		const answer = await app.get("/customers", accessToken);
		expect(answer).toMatchObject({ status: 403, errorCode: "A194" });
		expect(answer.hint).toContain("GoUrban-Impersonate");
	});

	it("acts for accounts that it created", async () => {
		const app = await openApp();
		const { accessToken } = await app.signInClient();
		expect(await impersonating(app, accessToken, mias)).toMatchObject({
			status: 200,
			body: { uuid: mias, email: "mia@example.test" },
		});
		expect(app.lastEntry().subject).toBe(mias);
	});

	it("acts for nobody else, known or not", async () => {
		const app = await openApp();
		const { accessToken } = await app.signInClient();
		const ada = await app.account("ada@example.test");
		const nobody = "00000000-0000-4000-8000-000000000000";
		for (const uuid of [ada.id, nobody]) {
			expect(await impersonating(app, accessToken, uuid)).toMatchObject({
				status: 403,
				errorCode: "A195",
			});
		}
	});

	it("does not act for who is blocked", async () => {
		const app = await openApp();
		await change(app, "mia@example.test", { blockedAt: 1 });
		const { accessToken } = await app.signInClient();
		expect(await impersonating(app, accessToken, mias)).toMatchObject({
			status: 403,
			errorCode: "U131",
		});
	});

	it("is not what a person becomes by the header", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		expect(await impersonating(app, accessToken, mias)).toMatchObject({
			status: 200,
			body: { email: "ada@example.test" },
		});
	});

	it("sets a second factor up for whom it acts for, and for nobody else", async () => {
		const app = await openApp();
		const { accessToken: token } = await app.signInClient();
		const path = "/user/2fa-secret";
		expect(await app.post(path, undefined, { token })).toMatchObject({
			errorCode: "A194",
		});
		const headers = { "GoUrban-Impersonate": mias };
		expect((await app.post(path, undefined, { token, headers })).status).toBe(
			200,
		);
	});

	it("is what an unsigned sign-up needs: a person's token is asked for a signature", async () => {
		const app = await openApp();
		const { accessToken: token } = await app.signIn("ada@example.test");
		const body = { firstName: "Nia", lastName: "Long", branchId: 1 };
		const answer = await app.post("/customers", body, { token });
		expect(answer).toMatchObject({ status: 401, errorCode: "A190" });
	});
});
