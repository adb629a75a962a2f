import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";

/** The one account of the yardstick servers; the same as in the scenario that stagedoor serves. */
export const account = {
	email: "ada@example.test",
	password: "correct-horse-battery-staple",
};

const profile = {
	uuid: "0b9f4b0e-8f3c-4b57-9a55-0d3f1a2c4e5f",
	id: 1,
	firstName: "Ada",
	lastName: "Lovelace",
	email: account.email,
	emailIsVerified: true,
	phoneIsVerified: false,
	language: "en",
	branchId: 1,
	blockState: "NONE",
	twoFactorEnabled: false,
	signInMethods: ["EMAIL_PASSWORD"],
	createdAt: "2026-01-01T00:00:00.000Z",
};

/** What a bare server does per request: the signing of stagedoor, and nothing else it does. */
export async function createYardstick() {
	const { privateKey, publicKey } = await generateKeyPair("ES256");
	const kid = JSON.stringify(await exportJWK(publicKey)).slice(0, 8);
	return {
		async signIn(body: { email?: string; password?: string }) {
			if (body.email !== account.email || body.password !== account.password)
				return undefined;
			const now = Math.floor(Date.now() / 1000);
			const accessToken = await new SignJWT({
				sub: profile.uuid,
				sid: "s",
				tenant: "demo",
			})
				.setProtectedHeader({ alg: "ES256", kid, typ: "at+jwt" })
				.setIssuer("bench")
				.setAudience("bench")
				.setIssuedAt(now)
				.setExpirationTime(now + 18_000)
				.sign(privateKey);
			return {
				accessToken,
				refreshToken: "r",
				mfaRequired: false,
				expiresIn: 18_000,
				tokenType: "Bearer",
			};
		},
		async profile(authorization: string | undefined) {
			const token = authorization?.replace(/^Bearer /, "") ?? "";
			await jwtVerify(token, publicKey, { issuer: "bench", audience: "bench" });
			return profile;
		},
	};
}

/** Prints the line by which the bench knows that a server is up. */
export function announce(port: number): void {
	console.log(`ready on http://127.0.0.1:${port}`);
}
