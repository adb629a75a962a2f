import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { createFlowContext } from "../../pipeline/flow-context.ts";
import type { JournalEntry } from "../../pipeline/journal.ts";
import type { World } from "../../pipeline/world.ts";
import { journalWire } from "../journal/journal-wire.ts";
import { redact } from "../journal/redaction.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";
import { accountMeant } from "./account-meant.ts";
import { counterOf } from "./counter.ts";
import { moments } from "./ends.ts";
import { type Facts, fill } from "./fill.ts";
import { paragraph } from "./in-words.ts";
import { policyValues } from "./policy-values.ts";
import { noteOf } from "./rules.ts";
import { shownToken } from "./shown-token.ts";

type Explanation = components["schemas"]["Explanation"];

/**
 * Explains an answer from what the journal kept of it, and from the world as it is now. All of the
 * work is done here: a request leaves nothing behind for it.
 */
export async function explainEntry(
	entry: JournalEntry,
	{ world, api }: { readonly world: World; readonly api: ApiDefinition },
): Promise<Explanation> {
	const shown = redact(journalWire(entry));
	const facts = shown.refusal?.data ?? {};
	const note = entry.refusal && noteOf(entry.refusal.code);
	const flow = createFlowContext({
		world,
		api,
		tenant: entry.tenant ?? api.tenants.default,
		locale: api.locales.default,
		baseUrl: "",
	});
	const { now, policy } = flow;
	const counts = note?.counts;
	const account =
		counts?.kept === "by-account" ? await accountMeant(flow, entry) : undefined;
	const token = await shownToken(entry.exchange, flow, api);
	const explained = {
		traceId: entry.traceId,
		at: shown.at,
		api: entry.api,
		...(entry.tenant !== undefined && { tenant: entry.tenant }),
		...(entry.operationId !== undefined && { operationId: entry.operationId }),
		status: entry.answer.status,
		...(note &&
			shown.refusal && {
				rule: { ...shown.refusal, says: fill(note.says, facts) },
			}),
		...(counts && { counter: counterOf(counts, { facts, policy, account }) }),
		clock: {
			now: writeMoment(now),
			elapsedSeconds: (now - entry.at) / 1000,
			moments: moments({ facts, askedAt: entry.at, token, policy }, now),
		},
		policy: policyValues(note?.policy ?? [], facts, {
			defaults: api.policy,
			overrides: world.policyOverrides(api.name) ?? {},
			effective: policy,
		}),
		...faultOf(entry, facts),
		issues: issuesOf(entry, facts),
		...(entry.hint !== undefined && { hint: entry.hint }),
	};
	return { ...explained, text: paragraph(explained, shown.request) };
}

function faultOf(
	{ refusal }: JournalEntry,
	{ status, wireCode }: Facts,
): Pick<Explanation, "fault"> {
	if (refusal?.code !== "fault-injected") return {};
	return {
		fault: {
			...(typeof status === "number" && { status }),
			...(typeof wireCode === "string" && { wireCode }),
		},
	};
}

function issuesOf(
	{ refusal }: JournalEntry,
	{ issues }: Facts,
): Explanation["issues"] {
	if (refusal?.code !== "input-invalid" || !Array.isArray(issues)) return [];
	return issues.map(({ place, field, rule, problem }) => ({
		place,
		field,
		rule,
		problem,
	}));
}
