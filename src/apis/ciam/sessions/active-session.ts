import type { SessionInUse } from "../../../core/flows/list-sessions.ts";
import { toMoment } from "../moments.ts";
import type { components } from "../spec.generated.ts";

type ActiveSession = components["schemas"]["ActiveSessions"]["data"][number];

// In this order: Edge and Opera name Chrome too, and Chrome names Safari.
const browsers = [
	["Edge", /\bEdg/],
	["Opera", /\bOPR\//],
	["Chrome", /\bChrome\//],
	["Firefox", /\bFirefox\//],
	["Safari", /\bSafari\//],
] as const;

const systems = [
	["Android", /\bAndroid\b/],
	["iOS", /\b(iPhone|iPad)\b/],
	["Windows", /\bWindows\b/],
	["macOS", /\bMac OS X\b/],
	["Linux", /\bLinux\b/],
] as const;

/** A session on the wire, with what the user agent of its login tells. */
export function toActiveSession({
	session,
	token,
}: SessionInUse): ActiveSession {
	const { userAgent, ipAddress } = session.origin ?? {};
	const system = firstOf(systems, userAgent);
	const isMobile = system === "Android" || system === "iOS";
	return {
		AccessToken: token.id,
		Browser: firstOf(browsers, userAgent),
		Device: system && (isMobile ? "Phone" : "PC"),
		Os: system,
		DeviceType: system && (isMobile ? "Mobile" : "Computer"),
		City: null,
		Country: null,
		Ip: ipAddress ?? null,
		LoginDate: toMoment(session.authenticatedAt),
	};
}

function firstOf(
	known: readonly (readonly [name: string, sign: RegExp])[],
	text = "",
): string | null {
	return known.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
