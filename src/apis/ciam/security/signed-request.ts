import type { Digest } from "../../../core/ports/crypto.ts";
import type { Instant } from "../../../core/values.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import { headerSent } from "../sent.ts";

/** Kits write the end of a signature in the time of their own place, up to 14 hours from UTC. */
const widestZoneMs = 14 * 3_600_000;

const vendorHost = "https://api.loginradius.com";

/** Whether a request is signed in place of carrying the secret. */
export function isSigned(exchange: Exchange): boolean {
	return (
		headerSent(exchange, "digest") !== undefined &&
		headerSent(exchange, "x-request-expires") !== undefined
	);
}

/**
 * Whether a signature is right and not too late. Signed is `expires:url[:body]` with the address in
 * lower case and percent-encoded (D); the Node kit signs `expires:undefined` (W), the Python kit `{}`
 * for no body (S).
 */
export function isSignatureGood(
	exchange: Exchange,
	digest: Digest,
	{ secret, now }: { readonly secret: string; readonly now: Instant },
): boolean {
	const expires = headerSent(exchange, "x-request-expires") ?? "";
	const sent = headerSent(exchange, "digest") ?? "";
	const end = Date.parse(`${expires.replaceAll("/", "-").replace(" ", "T")}Z`);
	if (Number.isNaN(end) || now > end + widestZoneMs) return false;
	return textsOf(exchange, expires).some((text) =>
		digest.equal(sent, `SHA-256=${base64Of(digest.hmacSha256(secret, text))}`),
	);
}

function textsOf(exchange: Exchange, expires: string): readonly string[] {
	const { origin, path, query, body } = exchange;
	const rest = query === "" ? path : `${path}?${query}`;
	const tails =
		body.length > 0 ? [`:${new TextDecoder().decode(body)}`] : ["", ":{}"];
	const urls = [origin, vendorHost].map((host) =>
		encodeURIComponent(`${host}${rest}`).toLowerCase(),
	);
	return [
		...urls.flatMap((url) => tails.map((tail) => `${expires}:${url}${tail}`)),
		`${expires}:undefined`,
	];
}

function base64Of(hex: string): string {
	const bytes = hex.match(/../g) ?? [];
	return btoa(
		bytes
			.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
			.join(""),
	);
}
