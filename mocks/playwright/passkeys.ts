import type { BrowserContext } from "@playwright/test";
import { createClient } from "../../src/client/apis/ciam.generated.ts";
import { membersOf } from "../../src/kit/seeded-person.ts";
import { granted } from "../../src/kit/sign-in/caller.ts";
import type { SignInOptions, Stage } from "../../src/kit/stage.ts";

/** Where passkeys are used. */
export interface PasskeyOptions {
	/** Origin of the app's pages (default: that of Playwright's `baseURL`). */
	readonly origin?: string;
}

/** Whose passkey it is; the person signs in to be given one. */
export type BindPasskeyOptions = PasskeyOptions & SignInOptions;

type Place = Pick<Stage, "world" | "signIn">;

/**
 * Gives a context a virtual authenticator, and has every tenant that says nothing else of passkeys
 * take those of the app's origin. Real authenticators no longer answer in the context.
 */
export async function allowPasskeys(
	{ world }: Pick<Stage, "world">,
	context: BrowserContext,
	{ origin: given }: PasskeyOptions,
): Promise<void> {
	const { origin, hostname } = appOf(given);
	const policy = world.policy("ciam");
	const { tenantDefaults } = (await policy.read()).effective;
	const { origins } = membersOf(membersOf(tenantDefaults).passkeys);
	const known = Array.isArray(origins) ? origins : [];
	const passkeys = {
		enabled: true,
		rpId: hostname,
		origins: [...new Set([...known, origin])],
	};
	await policy.change({ tenantDefaults: { passkeys } });
	await context.credentials.install();
}

/**
 * Binds a passkey to a person by the API's own ceremony, in a page of the context that is closed
 * again. The authenticator of the context holds it from then on.
 *
 * @returns id of the credential, base64url
 * @throws when the person cannot sign in, or the API refuses the passkey
 */
export async function bindPasskey(
	stage: Place,
	context: BrowserContext,
	person: string,
	options: BindPasskeyOptions,
	baseUrl: string,
): Promise<string> {
	const { origin } = appOf(options.origin);
	const { token, apiKey } = await stage.signIn("ciam", person, options);
	await allowPasskeys(stage, context, { origin });

	const api = createClient({ baseUrl, token, apiKey });
	const asked = { api: "ciam", person };
	const begun = granted(
		asked,
		await api.GET("/identity/v2/auth/account/register/passkey/begin"),
	);
	const { publicKey } = begun.RegisterBeginCredential;
	const made = await makeCredential(context, origin, publicKey);
	granted(
		asked,
		await api.POST("/identity/v2/auth/account/register/passkey/finish", {
			// What a browser makes of a credential is what the API takes; it is checked there.
			body: { PasskeyCredential: made } as never,
		}),
	);
	return made.id;
}

/** Makes a credential as a page of an origin does, whatever the app shows there. */
async function makeCredential(
	context: BrowserContext,
	origin: string,
	options: object,
): Promise<{ readonly id: string }> {
	const page = await context.newPage();
	try {
		await page.route(`${origin}/**`, (route) =>
			route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
		);
		await page.goto(`${origin}/`);
		return await page.evaluate(async (given) => {
			const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
				// In the JSON form of WebAuthn Level 3, as the API writes it.
				given as PublicKeyCredentialCreationOptionsJSON,
			);
			const selection = {
				...publicKey.authenticatorSelection,
				residentKey: "required" as const,
			};
			const credential = await navigator.credentials.create({
				publicKey: { ...publicKey, authenticatorSelection: selection },
			});
			return JSON.parse(JSON.stringify(credential));
		}, options);
	} finally {
		await page.close();
	}
}

function appOf(origin: string | undefined): URL {
	if (origin !== undefined) return new URL(origin);
	throw new Error(
		"Failed to set passkeys up: nobody knows the origin of the app. Give it as origin, or set Playwright's baseURL.",
	);
}
