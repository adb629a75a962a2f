import { named } from "../operation-name.ts";
import type { MobilityRefusals, SignatureCause } from "../refusals.ts";
import { list, type Rows } from "./rows.ts";

type Stale = MobilityRefusals["signature-stale"];

/** Signed bootstrap requests. Source: fact sheet 4 (S for the parameters, C for the rest). */
export const signatureErrors: Rows<
	| "signature-missing"
	| "signature-mismatch"
	| "signature-stale"
	| "signature-replayed"
> = {
	"signature-missing": ({ missing }) => ({
		status: 401,
		code: "A190",
		hint: `Add the query parameters signature and timestamp; missing: ${list(missing)}.`,
	}),
	"signature-mismatch": ({ likelyCauses }) => ({
		status: 401,
		code: "A191",
		hint: mismatchHint(likelyCauses),
	}),
	"signature-stale": (stale) => ({
		status: 401,
		code: "A192",
		hint: staleHint(stale),
	}),
	"signature-replayed": {
		status: 401,
		code: "A193",
		hint: "This signature was used before: make a new timestamp and signature for every request, retries included.",
	},
};

const causes: { readonly [Cause in SignatureCause]: string } = {
	base64: "it is written in base64 instead of hexadecimal",
	"prefixed-path":
		"the signed path holds the prefix /v1/{tenant}/front; sign the path after it",
	"decoded-path":
		"the signed path was percent-decoded; sign it exactly as it is sent",
	"query-in-path": "the signed path holds the query; sign the path alone",
	"timestamp-unit":
		"the signed timestamp and the sent one are in different units (seconds, milliseconds)",
	"empty-body-hash":
		"the body was left out: its hash is that of no bytes; hash the body sent",
	"reserialised-body":
		"the body was serialised again after signing; hash the very bytes sent",
	"lower-case-method": "the signed method is in lower case",
	"final-line-feed": "the signed text ends with a line feed",
};

function mismatchHint(likelyCauses: readonly SignatureCause[]): string {
	if (likelyCauses.length > 0)
		return `The signature would be right, but ${likelyCauses.map((cause) => causes[cause]).join(", and ")}.`;
	return "The signature is wrong and no usual mistake explains it: check the app secret, and sign METHOD, path, timestamp and the hexadecimal SHA-256 of the body, joined by line feeds, with HMAC-SHA256 in hexadecimal.";
}

function staleHint(stale: Stale): string {
	const server = `Server time is ${stale.serverTime}`;
	const { differenceSeconds } = stale;
	if (differenceSeconds === null)
		return `${server}; the timestamp must be a Unix time in milliseconds (12 digits or more) or seconds, digits only.`;
	const unit = stale.wouldFitInOtherUnit
		? " Seconds and milliseconds seem to be mixed up: 12 digits or more are milliseconds, fewer are seconds."
		: "";
	const side = differenceSeconds > 0 ? "behind" : "ahead";
	return `${server}, the timestamp is ${Math.abs(differenceSeconds)} s ${side}; take a new one for each request such as ${named("createOrSignInWithPhoneNumber")}.${unit}`;
}
