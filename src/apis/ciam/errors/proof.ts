import type { ChallengeFacts, RefusalData } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { type Rows, says } from "./rows.ts";
import type { WireCode } from "./wire-codes.ts";

/** How the links of one kind are refused. */
interface LinkCodes {
	readonly unknown: WireCode;
	readonly used: WireCode;
	/** Default: 975. */
	readonly expired?: WireCode;
}

const verification: LinkCodes = { unknown: 973, used: 974 };
const plain: LinkCodes = { unknown: 1063, used: 974 };

/** Operations that redeem links, where the links are not those of passwords. */
const links: { readonly [operationId: string]: LinkCodes } = {
	checkOrVerifyEmail: verification,
	redeemPasswordlessLink: { unknown: 1063, used: 1062 },
	confirmOneTouchLink: { unknown: 1063, used: 1145 },
	confirmSmartLoginLink: { unknown: 1063, used: 1137 },
	confirmAccountDeletion: { unknown: 1119, used: 979, expired: 979 },
	resetPinByToken: { unknown: 1063, used: 1242 },
	beginPasskeyReset: plain,
	finishPasskeyReset: plain,
};

/** Codes and links that were sent (D; which code for which state C). */
export const proofErrors: Rows<
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown"
	| "challenge-pending"
	| "resend-too-soon"
	| "send-limit-reached"
	| "message-failed"
	| "reset-link-unknown"
	| "link-refused"
	| "relay-unknown"
	| "relay-pending"
	| "relay-reused"
	| "relay-confirmed"
> = {
	"code-mismatch": (facts, site) => {
		if (facts.channel === "in-band") return says(1332);
		if (facts.channel === "sms") return says(1067);
		return isLink(site) ? says(linkOf(site).unknown) : mailed(1185, facts);
	},
	"code-expired": ({ channel, purpose }, site) => {
		if (purpose === "passkey") return says(1321);
		if (channel === "sms") return says(1069);
		if (channel === "in-band") return says(1321);
		if (isReset(site)) return says(975);
		return says(isLink(site) ? (linkOf(site).expired ?? 975) : 1187);
	},
	"attempts-exhausted": ({ channel, purpose }, site) => {
		if (purpose === "second-factor")
			return says(channel === "sms" ? 1067 : 1187);
		if (channel === "sms") return says(1070);
		return says(isReset(site) ? 975 : 1187);
	},
	"challenge-unknown": (facts, site) => unknown(facts, site),
	"challenge-pending": says(1295),
	"resend-too-soon": ({ channel }) => says(channel === "sms" ? 1123 : 1122),
	"send-limit-reached": ({ channel, isHandedOver }) => {
		if (isHandedOver) return says(channel === "sms" ? 1179 : 1178);
		return says(channel === "sms" ? 1123 : 1122);
	},
	"message-failed": says(1072),
	"reset-link-unknown": says(1063),
	"link-refused": ({ state }, site) => {
		const { unknown: other, used, expired = 975 } = linkOf(site);
		return says({ unknown: other, used, expired }[state]);
	},
	"relay-unknown": ({ expiredAt }, { operationId }) => {
		if (operationId !== "exchangeRequestToken") return says(1140);
		return says(expiredAt === undefined ? 903 : 904);
	},
	"relay-pending": says(1139),
	"relay-reused": says(1136),
	"relay-confirmed": ({ way, isCollected }) => {
		if (way === "one-touch") return says(1145);
		return says(isCollected ? 1137 : 1138);
	},
};

function unknown(
	facts: RefusalData["challenge-unknown"],
	site: RefusalSite,
): ErrorRow {
	if (facts.channel === "in-band")
		return says(facts.purpose === "passkey" ? 1321 : 1333);
	if (facts.purpose === "second-factor")
		return says(facts.channel === "sms" ? 1067 : 1185);
	const isUsed = facts.consumedAt !== undefined;
	if (facts.channel === "sms") return says(isUsed ? 1068 : 1070);
	if (isLink(site)) {
		const codes = linkOf(site);
		return says(isUsed ? codes.used : codes.unknown);
	}
	if (!isUsed) return mailed(1185, facts);
	return says(isReset(site) ? 974 : 1186);
}

/** A wrong code of a verification mail has a code of its own. */
function mailed(code: WireCode, { purpose }: ChallengeFacts): ErrorRow {
	return says(purpose === "verify-identifier" ? 1188 : code);
}

/** Its mailed codes have the codes of its links (D). */
function isReset({ operationId }: RefusalSite): boolean {
	return operationId === "resetPassword";
}

/** Whether all that an operation redeems are links. */
function isLink({ operationId = "" }: RefusalSite): boolean {
	return (
		operationId !== "checkOrVerifyEmail" && links[operationId] !== undefined
	);
}

function linkOf({ operationId = "" }: RefusalSite): LinkCodes {
	return links[operationId] ?? plain;
}
