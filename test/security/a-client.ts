import { mobilityPolicy } from "../../src/apis/mobility/policy.ts";
import { sign } from "../../src/apis/mobility/signature.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import type { Tokens } from "../support/mobility.ts";

/** When the clock of all worlds stands still. */
export const dawn = Date.parse("2026-01-01T00:00:00Z");

const password = "correct-horse-battery-staple";

const vienna = {
	id: 1,
	code: "vienna",
	names: { en: "Vienna" },
	billable: true,
	country: "AT",
	currency: "EUR",
	timezone: "Europe/Vienna",
	defaultLanguage: "en",
	supportedLanguages: ["en"],
	position: { lat: 48.2082, lng: 16.3738 },
	radiusMeters: 20_000,
};

const people = [
	{
		uuid: "6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14",
		email: "ada@example.test",
		emailIsVerified: true,
		password,
		firstName: "Ada",
	},
	{
		uuid: "0e3c1c50-5f9e-4b4e-8a6b-25a4a9f3a001",
		phoneNumber: "+43660123456",
		phoneIsVerified: true,
	},
	{ email: "una@example.test", emailIsVerified: false, password },
];

/** The same people, by the same ids, in two tenants. */
const twins: Scenario = {
	name: "twins",
	description: "Two tenants that look alike.",
	clock: { at: "2026-01-01T00:00:00Z", frozen: true },
	apis: {
		mobility: {
			tenants: {
				demo: { branches: [vienna], accounts: people },
				other: {
					branches: [vienna],
					accounts: people.map(({ uuid: _, ...person }) => person),
				},
			},
		},
	},
};

/** A simulator whose worlds all begin alike: same people, same seed, same standing clock. */
export function aSimulator(): Simulator {
	return createSimulator({
		scenario: twins,
		seed: "the same for every world",
		...(process.env.STAGEDOOR_CODES === "random" && { codes: "random" }),
	});
}

/** What a client app does in one tenant of one world. */
export interface Client {
	call(
		method: string,
		path: string,
		given?: { readonly token?: string; readonly body?: unknown },
	): Promise<Response>;
	/** Posts a signed bootstrap request. */
	postSigned(path: string, body?: unknown): Promise<Response>;
	signIn(email?: string): Promise<Tokens>;
	/** The secret of the last message. */
	lastSecret(): Promise<string>;
}

/** Makes a client app. */
export function clientIn(
	simulator: Simulator,
	world: string,
	tenant = "demo",
): Client {
	let signed = 0;
	const bases = { auth: `/v1/${tenant}/auth`, front: `/v1/${tenant}/front` };

	const call: Client["call"] = (method, path, { token, body } = {}) => {
		const base = /^\/(?:sign-in|refresh|logout|social|user)/.test(path)
			? bases.auth
			: bases.front;
		const headers = new Headers();
		if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
		if (body !== undefined) headers.set("content-type", "application/json");
		const url = `http://localhost/w/${world}/mobility${base}${path}`;
		return simulator.fetch(
			new Request(url, {
				method,
				headers,
				...(body !== undefined && { body: JSON.stringify(body) }),
			}),
		);
	};

	return {
		call,
		postSigned(path, body) {
			signed += 1;
			const timestamp = String(dawn - signed);
			const { appSecret: secret } = mobilityPolicy.signature;
			const bytes = new TextEncoder().encode(
				body === undefined ? "" : JSON.stringify(body),
			);
			const request = { method: "POST", path, body: bytes };
			const signature = sign(request, { timestamp, secret }, createDigest());
			const query = new URLSearchParams({ signature, timestamp });
			return call("POST", `${path}?${query}`, { body });
		},
		async signIn(email = "ada@example.test") {
			const body = { email, password };
			const response = await call("POST", "/sign-in-email", { body });
			if (response.status !== 200) throw new Error(await response.text());
			return response.json();
		},
		async lastSecret() {
			const { store } = await simulator.worlds.open(world);
			const last = (await store.list("message")).at(-1);
			const secret = last?.code ?? last?.link?.split("/").at(-1);
			if (secret === undefined) throw new Error("Nothing secret was sent.");
			return secret;
		},
	};
}
