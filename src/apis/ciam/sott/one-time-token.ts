import { addSeconds, type Instant } from "../../../core/values.ts";
import { seal, unseal } from "./cipher.ts";

/** Life of a token where its maker names none. */
export const defaultMinutes = 10;

/** Whose token it must be, and when. */
export interface SottExpectation {
	readonly key: string;
	readonly secret: string;
	readonly now: Instant;
	/** How far the clock of its maker may be off, in seconds. */
	readonly skewSeconds: number;
}

/** What is wrong with a token; `good`: nothing. */
export type SottVerdict =
	| "good"
	| "malformed"
	| "key"
	| "too-early"
	| "too-late";

/**
 * Judges a one-time token (SOTT): `start#key#end`, encrypted with the secret of the tenant. It is good
 * more than once while it lasts.
 *
 * The vendor's Node kit writes an end before the start in the last minutes of a month, since it moves
 * the minutes and not the month: such a token is good for the ten minutes it was meant for.
 */
export async function judgeSott(
	sent: string,
	{ key, secret, now, skewSeconds }: SottExpectation,
): Promise<SottVerdict> {
	const text = await unseal(sent, secret);
	const [start, named, end, ...rest] = text?.split("#") ?? [];
	const startsAt = momentOf(start);
	const endsAt = momentOf(end);
	if (startsAt === undefined || endsAt === undefined || rest.length > 0)
		return "malformed";
	if (named?.toLowerCase() !== key.toLowerCase()) return "key";
	const meant =
		endsAt < startsAt ? addSeconds(startsAt, defaultMinutes * 60) : endsAt;
	if (now < addSeconds(startsAt, -skewSeconds)) return "too-early";
	return now > addSeconds(meant, skewSeconds) ? "too-late" : "good";
}

/** Makes a one-time token as the vendor's backend does. */
export function makeSott(
	key: string,
	secret: string,
	{
		startsAt,
		endsAt,
	}: { readonly startsAt: Instant; readonly endsAt: Instant },
): Promise<string> {
	return seal(`${momentText(startsAt)}#${key}#${momentText(endsAt)}`, secret);
}

const written =
	/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})[ T](\d{1,2}):(\d{1,2}):(\d{1,2})$/;

/** Kits write `/` or `-` and pad what they like; the time is UTC. */
function momentOf(text = ""): Instant | undefined {
	const [, year, month, day, hour, minute, second] = written.exec(text) ?? [];
	if (year === undefined) return undefined;
	const at = Date.UTC(
		Number(year),
		Number(month) - 1,
		Number(day),
		Number(hour),
		Number(minute),
		Number(second),
	);
	return Number.isNaN(at) ? undefined : at;
}

/** `2026/3/4 5:06:07` */
function momentText(at: Instant): string {
	const [date = "", time = ""] = new Date(at).toISOString().split("T");
	return `${date.replaceAll("-", "/")} ${time.slice(0, 8)}`;
}
