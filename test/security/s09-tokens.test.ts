// Security bar S9: a forged or bent token opens no operation. The corpus bends a good token in every
// way that has opened a real service before (RFC 8725, and the attacks it lists), but for those that
// the control plane makes itself: they stand in bad-tokens.test.ts.
import {
	base64url,
	CompactSign,
	decodeJwt,
	decodeProtectedHeader,
	generateKeyPair,
} from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/apis/mobility/spec.generated.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { Simulator } from "../../src/simulator.ts";
import { aSimulator, type Client, clientIn, dawn } from "./a-client.ts";

const encoder = new TextEncoder();
const everyRoute: readonly RouteSpec[] = routes;

/** Operations that only a bearer token opens. */
const bearerRoutes = everyRoute.filter(
	({ security }) =>
		security.length > 0 &&
		security.every((scheme) => Object.hasOwn(scheme, "bearer")),
);

function json(value: unknown): string {
	return base64url.encode(JSON.stringify(value));
}

let simulator: Simulator;
let client: Client;
let good = "";
let corpus: ReadonlyMap<string, string>;

beforeAll(async () => {
	simulator = aSimulator();
	client = clientIn(simulator, "w1");
	good = (await client.signIn()).accessToken;
	corpus = await bend(good);
});

/** Every way to bend a token, by name. */
async function bend(token: string): Promise<ReadonlyMap<string, string>> {
	const header = decodeProtectedHeader(token);
	const claims = decodeJwt(token);
	const [head = "", payload = "", signature = ""] = token.split(".");
	const { privateKey } = await generateKeyPair("ES256");
	const jwks = await client.call("GET", "/.well-known/jwks.json");
	const keysText = await jwks.text();
	const { keys }: { keys: { x: string }[] } = JSON.parse(keysText);

	const withHeader = (change: object) =>
		`${json({ ...header, ...change })}.${payload}.${signature}`;
	const withClaims = (change: object) =>
		`${head}.${json({ ...claims, ...change })}.${signature}`;
	const signedByOther = (change: object) =>
		new CompactSign(encoder.encode(JSON.stringify(claims)))
			.setProtectedHeader({ ...header, alg: "ES256", ...change })
			.sign(privateKey);
	async function hmac(secret: string, change: object = {}) {
		const key = await crypto.subtle.importKey(
			"raw",
			encoder.encode(secret),
			{ name: "HMAC", hash: "SHA-256" },
			false,
			["sign"],
		);
		const signed = `${json({ ...header, alg: "HS256", ...change })}.${payload}`;
		const mac = await crypto.subtle.sign("HMAC", key, encoder.encode(signed));
		return `${signed}.${base64url.encode(new Uint8Array(mac))}`;
	}

	return new Map(
		Object.entries({
			nothing: "",
			"a word": "token",
			"two dots": "..",
			"four parts": `${token}.x`,
			"two parts": `${head}.${payload}`,
			"alg None": `${json({ ...header, alg: "None" })}.${payload}.`,
			"alg nOnE, signature kept": withHeader({ alg: "nOnE" }),
			"alg missing": withHeader({ alg: undefined }),
			"alg of another type": withHeader({ alg: ["ES256"] }),
			"alg RS256": withHeader({ alg: "RS256" }),
			"alg ES384": withHeader({ alg: "ES384" }),
			"HS256 with the key set": await hmac(keysText),
			"HS256 with the x of the key": await hmac(keys[0]?.x ?? ""),
			"HS256 with an empty key id": await hmac("x", { kid: "" }),
			"another key, as a certificate": await signedByOther({
				x5u: "https://evil.example/cert.pem",
			}),
			"another key, as a chain": await signedByOther({ x5c: ["MIIB"] }),
			"another key id": withHeader({ kid: "other" }),
			"a key id that climbs": withHeader({ kid: "../../../../dev/null" }),
			"a key id that asks a database": withHeader({ kid: "' OR 1=1 --" }),
			"a key id from the prototype": withHeader({ kid: "__proto__" }),
			"no key id": withHeader({ kid: undefined }),
			"an unknown crit": withHeader({ crit: ["x"], x: 1 }),
			"an empty crit": withHeader({ crit: [] }),
			"b64 false": withHeader({ crit: ["b64"], b64: false }),
			"another typ": withHeader({ typ: "JWT" }),
			"no typ": withHeader({ typ: undefined }),
			"typ of an id token": withHeader({ typ: "id_token+jwt" }),
			"another subject": withClaims({ sub: "someone-else" }),
			"a later end": withClaims({ exp: dawn / 1000 + 10 ** 8 }),
			"another issuer": withClaims({ iss: "https://go.api.example.com" }),
			"another audience": withClaims({ aud: "other" }),
			"claims from the prototype": withClaims({ ["__proto__"]: { sub: "x" } }),
			"an empty signature": `${head}.${payload}.`,
			"a zero signature": `${head}.${payload}.${"A".repeat(86)}`,
			"a short signature": `${head}.${payload}.${signature.slice(0, -4)}`,
			"a bit flipped": `${head}.${payload}.${flipped(signature)}`,
			"padding added": `${token}==`,
			"a blank inside": `${head}.${payload} .${signature}`,
			"standard base64": `${head}.${payload}+/.${signature}`,
			"JSON serialisation": JSON.stringify({ payload, signatures: [] }),
			"an encrypted token": `${head}.${payload}.${signature}.${payload}.${head}`,
			"a very long one": `${token}${"A".repeat(10_000)}`,
			"a compressed header": withHeader({ zip: "DEF" }),
		}),
	);
}

/** Changes a bit that counts: the last character of the encoding carries some that do not. */
function flipped(signature: string): string {
	const first = signature[0] === "A" ? "B" : "A";
	return `${first}${signature.slice(1)}`;
}

function pathOf({ path }: RouteSpec): string {
	return path.replaceAll(/\{\w+\}/g, "1");
}

test("the good token is good", async () => {
	const { status } = await client.call("GET", "/customers", { token: good });
	expect(status).toBe(200);
});

test("there are operations to protect", () => {
	expect(bearerRoutes.length).toBeGreaterThan(15);
});

describe.each(bearerRoutes.map((route) => [route.operationId, route] as const))(
	"%s",
	(_, route) => {
		test("opens to no bent token, and changes nothing", async () => {
			const { store } = await simulator.worlds.open("w1");
			const before = [await store.list("account"), await store.list("session")];
			const opened: string[] = [];
			for (const [name, token] of corpus) {
				const { status } = await client.call(route.method, pathOf(route), {
					token,
					...(route.requestBody !== "none" && { body: {} }),
				});
				if (status !== 401) opened.push(`${name}: ${status}`);
			}
			expect(opened).toEqual([]);
			const after = [await store.list("account"), await store.list("session")];
			expect(after).toEqual(before);
		});
	},
);

test("a refresh token, a code and a profile token are no access tokens", async () => {
	const { refreshToken } = await client.signIn();
	const signed = await client.call("GET", "/customers/signed", { token: good });
	const profile: { token: string } = await signed.json();
	for (const token of [refreshToken, profile.token, "123456"]) {
		const { status } = await client.call("GET", "/customers", { token });
		expect(status).toBe(401);
	}
});

test("the token counts in the header only", async () => {
	const { status } = await client.call(
		"GET",
		`/customers?access_token=${good}&token=${good}`,
	);
	expect(status).toBe(401);
});
