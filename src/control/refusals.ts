import type { AnyRefusal, InputIssue } from "../core/errors.ts";
import type { OutboxMessage } from "../core/records.ts";
import { refuseAs } from "../pipeline/error-table.ts";

/** The refusals that only the control plane knows, with the data they carry. */
export type ControlRefusals = {
	"world-unknown": { readonly world: string };
	"world-taken": { readonly world: string };
	"scenario-unknown": {
		readonly scenario: string;
		readonly known: readonly string[];
	};
	"provider-state-unknown": {
		readonly state: string;
		readonly known: readonly string[];
	};
	/** States that cannot stand in one world; with the reason, in words. */
	"provider-states-clash": {
		readonly states: readonly string[];
		readonly reason: string;
	};
	"api-unknown": { readonly api: string; readonly known: readonly string[] };
	"message-unknown": { readonly message: string };
	"message-not-sent": {
		/** What was waited for, in words. */
		readonly wanted: string;
		readonly waitedSeconds: number;
		/** The latest messages, newest first. */
		readonly sent: readonly OutboxMessage[];
	};
	"snapshot-unknown": {
		readonly snapshot: string;
		readonly known: readonly string[];
	};
	"snapshot-taken": { readonly snapshot: string };
	"snapshots-full": { readonly limit: number };
	"snapshot-format-unknown": {
		readonly format: number;
		readonly known: readonly number[];
	};
	"fault-unknown": { readonly fault: string };
	"session-unknown": { readonly session: string };
	"resource-unknown": {
		readonly collection: string;
		readonly resource: string;
	};
	"exchange-unknown": { readonly traceId: string };
	/** Tokens of this API cannot have it; with the defects that they can have. */
	"defect-impossible": {
		readonly defect: string;
		readonly possible: readonly string[];
	};
	"policy-key-unknown": {
		readonly key: string;
		readonly nearest: string | undefined;
	};
};

/** Makes a refusal that only the control plane knows. */
export function refuseHere<Code extends keyof ControlRefusals>(
	code: Code,
	data: ControlRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<ControlRefusals, Code>(
		code,
		data as ControlRefusals[Code] & { readonly [key: string]: unknown },
	);
}

/** Refuses a member of the body for a rule that its schema cannot say. */
export function refuseMember(
	field: string,
	rule: string,
	problem: string,
): AnyRefusal {
	const issue: InputIssue = { place: "body", field, rule, problem };
	return { ok: false, code: "input-invalid", data: { issues: [issue] } };
}
