import type { Digest } from "../../../core/ports/crypto.ts";
import type { Instant } from "../../../core/values.ts";
import type { Header } from "../../../pipeline/exchange.ts";

/** What the signatures of a webhook are about. */
export interface Signed {
	/** Names this webhook, in every try the same. */
	readonly callRef: string;
	readonly publishedAt: Instant;
	/** As it is sent, to the byte. */
	readonly body: string;
}

/**
 * The headers by which a receiver knows a webhook for genuine (WH): HMAC-SHA256 in base64, once over
 * the timestamp alone, once over call-ref, body and timestamp.
 *
 * @param key the api-key of the programme
 */
export function signatureHeaders(
	{ callRef, publishedAt, body }: Signed,
	key: string,
	digest: Pick<Digest, "hmacSha256">,
): readonly Header[] {
	const timestamp = String(publishedAt);
	const sign = (text: string) => toBase64(digest.hmacSha256(key, text));
	return [
		["call-ref", callRef],
		["published-timestamp", timestamp],
		["signature", sign(timestamp)],
		["signature-v2", sign(`${callRef}${body}${timestamp}`)],
	];
}

function toBase64(hex: string): string {
	const bytes = hex.match(/../g) ?? [];
	return btoa(
		String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))),
	);
}
