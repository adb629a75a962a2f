import type { InputIssue } from "../core/errors.ts";
import { nearestName } from "../core/nearest-name.ts";
import { refusalsOfFamilies } from "../core/refusal-families.ts";
import {
	type ErrorRow,
	type ErrorTable,
	sameRow,
} from "../pipeline/error-table.ts";
import { messageNote } from "./outbox/message-wire.ts";
import { problemRow } from "./problem.ts";
import type { ControlRefusals } from "./refusals.ts";

/** For refusals that no operation of the control plane gives: whoever gives one made a mistake. */
const notHere: ErrorRow = problemRow(500, "internal-error", {
	title: "The simulator failed",
	detail:
		"An operation of the control plane gave a refusal that is not its own.",
});

/** How the control plane answers each refusal: problem details (RFC 9457), codes as in our own words. */
export const errors: ErrorTable<ControlRefusals> = {
	...sameRow(refusalsOfFamilies, notHere),
	"route-unknown": ({ path, hint }) =>
		problemRow(404, "route-unknown", {
			title: "No such operation",
			detail: `The control plane has nothing at ${path}.`,
			hint:
				hint ??
				"GET /_stagedoor/v1/meta names the version; the operations stand in specs/control.",
		}),
	"method-not-allowed": ({ method, allow }) => ({
		...problemRow(405, "method-not-allowed", {
			title: "The method is not allowed",
			detail: `This path does not answer ${method}.`,
			hint: `It answers ${allow.join(", ")}.`,
		}),
		headers: [["allow", allow.join(", ")]],
	}),
	"media-type-unsupported": ({ received, accepted }) =>
		problemRow(415, "media-type-unsupported", {
			title: "The media type is not supported",
			detail:
				received === ""
					? "The body has no media type."
					: `The body is ${received}.`,
			hint: `Send ${accepted.join(" or ")}.`,
		}),
	"body-malformed": ({ detail }) =>
		problemRow(400, "body-malformed", {
			title: "The body is not readable",
			detail: `The body is ${detail}.`,
		}),
	"body-too-large": ({ limitBytes }) =>
		problemRow(413, "body-too-large", {
			title: "The body is too large",
			detail: `The body is larger than ${limitBytes} bytes.`,
		}),
	"input-invalid": ({ issues }) => inputInvalid(issues),
	"internal-error": ({ detail }) =>
		problemRow(500, "internal-error", {
			title: "The simulator failed",
			detail,
			hint: "Look at its log for this trace id, and report it.",
		}),

	"world-unknown": ({ world }) =>
		problemRow(404, "world-unknown", {
			title: "No such world",
			detail: `There is no world ${quote(world)}.`,
			hint: "A world is named by 1 to 63 lower-case letters, digits and hyphens, and is made on first use.",
		}),
	"world-taken": ({ world }) =>
		problemRow(409, "world-taken", {
			title: "The name is taken",
			detail: `There is a world ${quote(world)} already.`,
			hint: "Reset it, or choose another name.",
		}),
	"scenario-unknown": ({ scenario, known }) =>
		problemRow(422, "scenario-unknown", {
			title: "No such scenario",
			detail: `There is no scenario ${quote(scenario)}.`,
			hint: didYouMean(scenario, known),
		}),
	"provider-state-unknown": ({ state, known }) =>
		problemRow(409, "provider-state-unknown", {
			title: "No such provider state",
			detail: `There is no provider state ${quote(state)}.`,
			hint: didYouMean(state, known),
		}),
	"provider-states-clash": ({ states, reason }) =>
		problemRow(409, "provider-states-clash", {
			title: "The provider states do not fit together",
			detail: `No world can be in ${states.map(quote).join(" and ")}: ${reason}`,
			hint: "Give their persons different addresses, or choose one state that says it all.",
		}),
	"api-unknown": ({ api, known }) =>
		problemRow(404, "api-unknown", {
			title: "No such API",
			detail: `There is no API ${quote(api)}.`,
			hint: didYouMean(api, known),
		}),
	"tenant-unknown": ({ tenant, known }) =>
		problemRow(404, "tenant-unknown", {
			title: "No such tenant",
			detail: `The API has no tenant ${quote(tenant)}.`,
			hint: didYouMean(tenant, known),
		}),
	"account-unknown": problemRow(404, "account-unknown", {
		title: "No such account",
		detail: "This tenant has no living account with this id.",
		hint: "List the accounts of the tenant; ids of one tenant mean nothing in another.",
	}),
	"identifier-missing": ({ identifier }) =>
		problemRow(409, "identifier-missing", {
			title: "The identifier is missing",
			detail: `The account has no ${identifier === "any" ? "identifier" : identifier} that could be marked.`,
		}),
	"password-not-set": problemRow(409, "password-not-set", {
		title: "The account has no password",
		detail: "A password that was never set cannot expire.",
	}),
	"totp-not-enrolled": problemRow(404, "totp-not-enrolled", {
		title: "No authenticator app",
		detail: "The account has no authenticator app, neither issued nor bound.",
	}),
	"challenge-unknown": problemRow(404, "challenge-unknown", {
		title: "No approval waits",
		detail:
			"This tenant has no approval with this id that waits for an answer.",
		hint: "List the open challenges of the account; codes and links are shown through the API itself.",
	}),
	"session-unknown": ({ session }) =>
		problemRow(404, "session-unknown", {
			title: "No such session",
			detail: `This tenant has no session ${quote(session)}.`,
		}),
	"terms-unknown": problemRow(404, "terms-unknown", {
		title: "No such terms",
		detail: "This tenant has no terms with this id.",
	}),
	"terms-outdated": ({ currentId, currentVersion }) =>
		problemRow(409, "terms-outdated", {
			title: "The terms were replaced",
			detail: `Terms ${currentId}, version ${currentVersion}, took their place.`,
			hint: "Replace the newest version.",
		}),
	"resource-unknown": ({ collection, resource }) =>
		problemRow(404, "resource-unknown", {
			title: "No such resource",
			detail: `The collection ${quote(collection)} holds nothing under ${quote(resource)}.`,
		}),
	"message-unknown": ({ message }) =>
		problemRow(404, "message-unknown", {
			title: "No such message",
			detail: `The outbox holds no message ${quote(message)}.`,
		}),
	"snapshot-unknown": ({ snapshot, known }) =>
		problemRow(404, "snapshot-unknown", {
			title: "No such snapshot",
			detail: `The world has no snapshot ${quote(snapshot)}.`,
			hint: didYouMean(snapshot, known),
		}),
	"snapshot-taken": ({ snapshot }) =>
		problemRow(409, "snapshot-taken", {
			title: "The name is taken",
			detail: `The world has a snapshot ${quote(snapshot)} already.`,
			hint: 'Save with "replace", or choose another name.',
		}),
	"snapshots-full": ({ limit }) =>
		problemRow(409, "snapshots-full", {
			title: "The world keeps no more snapshots",
			detail: `The world keeps ${limit} snapshots, as many as it may.`,
			hint: "Remove one, or give the simulator a larger `maxSnapshots` (`--max-snapshots`).",
		}),
	"snapshot-format-unknown": ({ format, known }) =>
		problemRow(422, "snapshot-format-unknown", {
			title: "The format is not known",
			detail: `The document has the format ${format}.`,
			hint: `This version reads ${known.join(", ")}. Export it again with the version in use, or use the version that wrote it.`,
		}),
	"fault-unknown": ({ fault }) =>
		problemRow(404, "fault-unknown", {
			title: "No such fault",
			detail: `This world has no fault ${quote(fault)}.`,
			hint: "List its faults: one that has struck as often as it should is gone.",
		}),
	"message-not-sent": ({ wanted, waitedSeconds, sent }) =>
		problemRow(404, "message-not-sent", {
			title: "No such message was sent",
			detail: `${wanted} was not sent within ${waitedSeconds} seconds.`,
			hint:
				sent.length === 0
					? "The outbox is empty: look at the journal for the request that should have sent it."
					: "The outbox holds other messages: look at `sent`.",
			members: { sent: sent.map(messageNote) },
		}),
	"exchange-unknown": ({ traceId }) =>
		problemRow(404, "exchange-unknown", {
			title: "No such request",
			detail: `The journal of this world holds no request ${quote(traceId)}.`,
			hint: "The journal keeps the latest requests only, and each world has its own.",
		}),
	"defect-impossible": ({ defect, possible }) =>
		problemRow(422, "defect-impossible", {
			title: "No token here can have this defect",
			detail: `No token of this API can have the defect ${quote(defect)} under its present policy.`,
			hint:
				possible.length === 0
					? "The API has no bearer tokens that could be bent."
					: `Those it can have: ${possible.join(", ")}.`,
			members: { possible: [...possible] },
		}),
	"policy-key-unknown": ({ key, nearest }) =>
		problemRow(422, "policy-key-unknown", {
			title: "No such policy",
			detail: `There is no policy ${quote(key)}.`,
			hint:
				nearest === undefined
					? "Read the policy to see all names."
					: `Did you mean ${quote(nearest)}?`,
		}),

	"rate-limited": notHere,
	"tenant-mismatch": notHere,
	"token-missing": notHere,
	"token-invalid": notHere,
	"session-ended": notHere,
	"second-factor-required": notHere,
	"principal-not-permitted": notHere,
	"subject-required": notHere,
	"subject-not-owned": notHere,
	"account-exists": notHere,
	"account-blocked": notHere,
	"account-locked": notHere,
	"account-deleted": notHere,
	"identifier-taken": notHere,
	"identifier-malformed": notHere,
	"identifier-unverified": notHere,
	"already-verified": notHere,
	"profile-incomplete": notHere,
	"field-not-editable": notHere,
	"age-below-minimum": notHere,
	"age-above-maximum": notHere,
	"secret-mismatch": notHere,
	"password-unacceptable": notHere,
	"sign-in-method-unavailable": notHere,
	"provider-token-refused": notHere,
	"refresh-token-invalid": notHere,
	"code-mismatch": notHere,
	"code-expired": notHere,
	"attempts-exhausted": notHere,
	"resend-too-soon": notHere,
	"totp-mismatch": notHere,
	"totp-already-enrolled": notHere,
	"terms-not-accepted": notHere,
	"proofing-unavailable": notHere,
	"proofing-already-approved": notHere,
	"proofing-not-approved": notHere,
	"obligation-open": notHere,
	"fault-injected": notHere,
	"password-expired": notHere,
	"password-reused": notHere,
};

function inputInvalid(issues: readonly InputIssue[]): ErrorRow {
	const places = issues.map(({ place, field }) =>
		field === "" ? place : `${place}.${field}`,
	);
	return problemRow(422, "input-invalid", {
		title: "The input does not fit",
		detail: `What does not fit its description: ${[...new Set(places)].join(", ")}.`,
		members: {
			errors: issues.map(({ place, field, rule, problem }) => ({
				place,
				field,
				rule,
				problem,
			})),
		},
	});
}

function didYouMean(name: string, known: readonly string[]): string {
	const nearest = nearestName(name, known);
	if (nearest !== undefined) return `Did you mean ${quote(nearest)}?`;
	return known.length === 0 ? "There are none." : `Known: ${known.join(", ")}.`;
}

function quote(text: string): string {
	return `"${text.slice(0, 100)}"`;
}
