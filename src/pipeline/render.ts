import type { AnyRefusal } from "../core/errors.ts";
import type { Policy } from "../core/policy.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { type ErrorRow, type RefusalSite, rowOf } from "./error-table.ts";
import type { Header } from "./exchange.ts";
import { chooseMediaType } from "./negotiate.ts";
import type { Reply } from "./operation.ts";
import type { RouteSpec } from "./route-spec.ts";

/** Header that tells a developer in one sentence why a request was refused, or what to mind. */
export const hintHeader = "x-stagedoor-hint";

/** An answer before the headers that all answers carry, with what the checks after it want to know. */
export interface Rendered {
	readonly status: number;
	readonly headers: readonly Header[];
	readonly body?: string | Uint8Array;
	/** The body as a value, for the check against the spec. */
	readonly value?: unknown;
	readonly mediaType?: string;
	/** The wire's error code, when this is a refusal. */
	readonly errorCode?: string;
}

/**
 * Puts a success on the wire. A reply that names no media type takes the one of its spec, where there
 * are several the one the client accepts best.
 *
 * @param asked.route the operation
 * @param asked.accept value of the header `Accept`
 */
export function renderReply(
	api: Pick<ApiDefinition, "renderBody">,
	reply: Reply,
	asked: {
		readonly route: RouteSpec | undefined;
		readonly accept: string | undefined;
	},
): Rendered {
	const headers = reply.headers ?? [];
	if (reply.body === undefined) return { status: reply.status, headers };
	const { mediaTypes = [] } =
		asked.route?.responses[String(reply.status)] ?? {};
	const mediaType =
		reply.mediaType ??
		chooseMediaType(mediaTypes, asked.accept) ??
		"application/json";
	const withType: readonly Header[] = [["content-type", mediaType], ...headers];
	if (!isJson(mediaType)) {
		return {
			status: reply.status,
			headers: withType,
			body: String(reply.body),
			value: reply.body,
			mediaType,
		};
	}
	const value = api.renderBody(reply.body);
	return {
		status: reply.status,
		headers: withType,
		body: JSON.stringify(value),
		value,
		mediaType,
	};
}

/** What is needed to put a refusal on the wire. */
export interface RefusalFrame {
	readonly site: RefusalSite;
	readonly traceId: string;
	readonly locale: string;
	readonly policy: Policy;
	readonly showHints: boolean;
}

/** Puts a refusal on the wire, by its row of the API's error table. */
export function renderRefusal(
	api: Pick<ApiDefinition, "errors" | "refusalBody" | "name">,
	refusal: AnyRefusal,
	frame: RefusalFrame,
): Rendered & { readonly hint: string | undefined } {
	const row =
		rowOf(api.errors, refusal, frame.site) ?? unanswered(api.name, refusal);
	const hint = frame.showHints ? row.hint : undefined;
	const { traceId, locale, policy } = frame;
	const path = frame.site.exchange.path;
	const view = { row, refusal, traceId, locale, hint, policy, path };
	const { body, mediaType, headers = [] } = api.refusalBody(view);
	const all: readonly Header[] = [
		["content-type", mediaType],
		...(row.headers ?? []),
		...headers,
	];
	const base = { status: row.status, headers: all, errorCode: row.code, hint };
	if (body === undefined) return { ...base, headers: all.slice(1) };
	return { ...base, body: JSON.stringify(body), value: body, mediaType };
}

/** A header value may hold visible ASCII only; anything else in a hint becomes `?`. */
export function hintValue(sentences: readonly string[]): string {
	return sentences
		.join(" ")
		.replaceAll(/[^\x20-\x7e]/g, "?")
		.slice(0, 600);
}

function isJson(mediaType: string): boolean {
	return /[/+]json$/.test(mediaType);
}

function unanswered(api: string, refusal: AnyRefusal): ErrorRow {
	const hint = `The error table of "${api}" has no row for "${refusal.code}": a defect of the simulator.`;
	return { status: 500, code: "internal-error", hint };
}
