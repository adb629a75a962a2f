// Passkeys in a real browser with a virtual authenticator: a page registers one and logs in with it;
// a challenge used twice, a page of another origin and a counter that went back are refused.
import type {
	Browser,
	BrowserContext,
	CDPSession,
	Page,
} from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import { createSimulator } from "../../src/simulator.ts";
import { describeInChromium } from "../support/chromium.ts";
import { key } from "../support/ciam.ts";
import { launchOffline } from "./launch.ts";
import { type FileServer, serveFiles } from "./page-server.ts";

const blank = "<!doctype html><title>app</title><link rel=icon href='data:,'>";
const email = "gwen@example.test";
const auth = "/identity/v2/auth";

interface Told {
	readonly status: number;
	readonly code: number | undefined;
	readonly token: string | undefined;
	readonly hint: string | null;
}

describeInChromium("a page with passkeys", (launch) => {
	let browser: Browser;
	let app: FileServer;
	let elsewhere: FileServer;
	let server: SimulatorServer;
	let context: BrowserContext;
	let page: Page;
	let devices: CDPSession;
	let authenticatorId: string;

	beforeAll(async () => {
		browser = await launchOffline(launch);
		app = await serveFiles({ "/": blank });
		elsewhere = await serveFiles({ "/": blank });
	});

	beforeEach(async () => {
		server = await serve(stage(`http://localhost:${app.port}`));
		context = await browser.newContext();
		page = await context.newPage();
		devices = await context.newCDPSession(page);
		await devices.send("WebAuthn.enable");
		const added = await devices.send("WebAuthn.addVirtualAuthenticator", {
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
		authenticatorId = added.authenticatorId;
		await page.goto(`http://localhost:${app.port}/`);
		return async () => {
			await context.close();
			await server.close();
		};
	});

	afterAll(async () => {
		await browser?.close();
		await app?.close();
		await elsewhere?.close();
	});

	/** Asks as the script of the page does. */
	function ask(path: string, body?: object) {
		const root = `http://localhost:${server.port}/ciam${auth}`;
		const mark = path.includes("?") ? "&" : "?";
		const address = `${root}${path}${mark}apiKey=${key}`;
		return page.evaluate(
			async ({ address, body }) => {
				const response = await fetch(address, {
					...(body && {
						method: "POST",
						headers: { "content-type": "application/json" },
						body: JSON.stringify(body),
					}),
				});
				return {
					status: response.status,
					hint: response.headers.get("x-stagedoor-hint"),
					answer: await response.json(),
				};
			},
			{ address, body },
		);
	}

	/** Makes or uses a passkey, and gives what the browser would post. */
	function perform(act: "create" | "get", options: object) {
		return page.evaluate(
			async ({ act, options }) => {
				const kind = PublicKeyCredential;
				const made =
					act === "create"
						? await navigator.credentials.create({
								publicKey: kind.parseCreationOptionsFromJSON(options as never),
							})
						: await navigator.credentials.get({
								publicKey: kind.parseRequestOptionsFromJSON(options as never),
							});
				return JSON.parse(JSON.stringify(made));
			},
			{ act, options },
		);
	}

	/** Registers; only a key that the device itself remembers can be offered later. */
	async function register(remembers = false): Promise<Told> {
		const begun = await ask(`/register/passkey/begin?identifier=${email}`);
		const { publicKey } = begun.answer.RegisterBeginCredential;
		const selection = {
			...publicKey.authenticatorSelection,
			...(remembers && { residentKey: "required" }),
		};
		const PasskeyCredential = await perform("create", {
			...publicKey,
			authenticatorSelection: selection,
		});
		const Email = [{ Type: "Primary", Value: email }];
		return told(
			await ask("/register/passkey/finish", { Email, PasskeyCredential }),
		);
	}

	async function sign(begin = `begin?identifier=${email}`) {
		const begun = await ask(`/login/passkey/${begin}`);
		return perform("get", begun.answer.LoginBeginCredential.publicKey);
	}

	const finish = async (PasskeyCredential: object, way = "finish") =>
		told(await ask(`/login/passkey/${way}`, { PasskeyCredential }));

	test("registers, logs in, and logs in by what the browser offers", async () => {
		expect(await register(true)).toMatchObject({ status: 200 });
		const login = await finish(await sign());
		expect(login).toMatchObject({ status: 200, token: expect.any(String) });
		const offered = await sign("autofill/begin");
		expect(await finish(offered, "autofill/finish")).toMatchObject({
			status: 200,
			token: expect.any(String),
		});
	});

	test("cannot use a challenge twice", async () => {
		await register();
		const signed = await sign();
		expect(await finish(signed)).toMatchObject({ status: 200 });
		expect(await finish(signed)).toMatchObject({ status: 403, code: 1321 });
	});

	test("is refused on another origin", async () => {
		await register();
		await page.goto(`http://localhost:${elsewhere.port}/`);
		expect(await finish(await sign())).toMatchObject({
			status: 403,
			code: 1321,
			hint: expect.stringContaining("origin"),
		});
	});

	test("is refused when the counter went back", async () => {
		await register();
		await finish(await sign());
		const { credentials } = await devices.send("WebAuthn.getCredentials", {
			authenticatorId,
		});
		const [credential] = credentials;
		if (credential === undefined) throw new Error("There is no passkey.");
		const { credentialId } = credential;
		expect(credential.signCount).toBeGreaterThan(1);
		await devices.send("WebAuthn.removeCredential", {
			authenticatorId,
			credentialId,
		});
		await devices.send("WebAuthn.addCredential", {
			authenticatorId,
			credential: { ...credential, signCount: 0 },
		});
		expect(await finish(await sign())).toMatchObject({
			status: 403,
			code: 1321,
			hint: expect.stringContaining("counter"),
		});
	});
});

/** The demo of the API, for pages of one origin that need no proof of an address. */
function stage(origin: string) {
	const { "ciam-demo": scenario } = library;
	if (scenario === undefined) throw new Error("There is no ciam-demo.");
	const { ciam = {} } = scenario.apis ?? {};
	const settings = {
		apiKey: key,
		passkeys: { rpId: "localhost", origins: [origin] },
		registration: { emailVerification: "optional" },
	};
	return createSimulator({
		apis: ["ciam"],
		scenario: {
			...scenario,
			apis: { ciam: { ...ciam, policy: { tenants: { main: settings } } } },
		},
	});
}

function told({
	status,
	hint,
	answer,
}: {
	readonly status: number;
	readonly hint: string | null;
	// As the page read it; a wrong member fails the test.
	// biome-ignore lint/suspicious/noExplicitAny: see above
	readonly answer: any;
}): Told {
	const token = answer.access_token ?? answer.Data?.access_token;
	return { status, hint, token, code: answer.ErrorCode };
}
