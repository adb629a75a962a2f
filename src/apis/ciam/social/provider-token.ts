import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import {
	expectedOfProvider,
	type ProviderAssertion,
	readProviderToken,
} from "../../../core/identity-provider.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/** What the kit of a provider gave, by the names of the exchange's parameters. */
export interface ProviderParameters {
	readonly fb_Access_Token?: string;
	readonly google_Access_Token?: string;
	readonly google_authcode?: string;
	readonly refresh_token?: string;
	readonly id_Token?: string;
	readonly tw_Access_Token?: string;
	readonly tw_Token_Secret?: string;
	readonly ln_Access_Token?: string;
	readonly fs_Access_Token?: string;
	readonly code?: string;
}

/** The provider behind each name of the exchange. */
const providers: { readonly [name: string]: string } = {
	facebook: "facebook",
	facebookjwt: "facebook",
	google: "google",
	googlejwt: "google",
	twitter: "twitter",
	linkedin: "linkedin",
	foursquare: "foursquare",
	apple: "apple",
	applejwt: "apple",
	applert: "apple",
	wechat: "wechat",
	qq: "qq",
	jwt: "jwt",
};

/** The provider that a name of the exchange stands for, if the tenant has set it up (1223). */
export function readProvider(
	{ social }: Pick<TenantSettings, "social">,
	name: string,
): Accepted<string> | AnyRefusal {
	const lower = name.toLowerCase();
	const provider = Object.hasOwn(providers, lower)
		? providers[lower]
		: undefined;
	return provider !== undefined && social.providers.includes(provider)
		? accept(provider)
		: refuseHere("provider-unknown", {});
}

/** The token among the parameters, by the name of the exchange (929, 930, 1337). */
export function tokenAmong(
	name: string,
	sent: ProviderParameters,
): Accepted<string> | AnyRefusal {
	const lower = name.toLowerCase();
	if (lower === "twitter" && sent.tw_Access_Token && !sent.tw_Token_Secret)
		return refuseHere("provider-parameter", { part: "secret" });
	const token = textOf(lower, sent);
	if (token !== undefined) return accept(token);
	const part = lower === "applert" ? "refresh-token" : "token";
	return refuseHere("provider-parameter", { part });
}

function textOf(name: string, sent: ProviderParameters): string | undefined {
	if (isJwt(name)) return sent.id_Token;
	switch (name) {
		case "facebook":
			return sent.fb_Access_Token;
		case "google":
			return sent.google_Access_Token ?? sent.google_authcode;
		case "twitter":
			return sent.tw_Access_Token;
		case "linkedin":
			return sent.ln_Access_Token;
		case "foursquare":
			return sent.fs_Access_Token;
		case "applert":
			return sent.refresh_token;
		default:
			return sent.code;
	}
}

/** Whether an exchange takes what its provider says as a JWT. */
function isJwt(name: string): boolean {
	return name.toLowerCase().endsWith("jwt");
}

/**
 * Reads the token that an exchange of some name was given (1000; of a JWT 1231, 1232).
 *
 * @param name the name of the exchange, as in `googlejwt`
 */
export async function readTokenFor(
	request: Pick<CiamContext, "world" | "flow">,
	name: string,
	provider: string,
	token: string,
): Promise<Accepted<ProviderAssertion> | AnyRefusal> {
	const read = await readTokenOf(request, provider, token);
	if (read.ok || !isJwt(name)) return read;
	const { reason, isNameless = false } = read.data;
	return refuseHere("provider-jwt-refused", { reason, isNameless });
}

/**
 * Reads the token of a provider of this world, which must be the one that is spoken of. Who signed a
 * custom JWT is the tenant's own affair.
 */
export async function readTokenOf(
	{ world, flow }: Pick<CiamContext, "world" | "flow">,
	provider: string,
	token: string,
): Promise<Outcome<ProviderAssertion, "provider-token-refused">> {
	const expected = expectedOfProvider(world.issuer, flow.now);
	const read = await readProviderToken(token, {
		verify: (text) => world.providerSigner.verify(text, expected),
	});
	if (!read.ok || read.value.provider === provider) return read;
	if (provider === "jwt") return accept({ ...read.value, provider });
	return refuse("provider-token-refused", {
		reason: `it comes from ${read.value.provider}, not from ${provider}`,
	});
}
