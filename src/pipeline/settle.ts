import { type AnyRefusal, refuse } from "../core/errors.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { asSent } from "./as-sent.ts";
import { headerOf } from "./exchange.ts";
import { withAnswerHeaders } from "./finish-answer.ts";
import type { Reply } from "./operation.ts";
import { answerLocale, type Progress } from "./progress.ts";
import { type Rendered, renderRefusal, renderReply } from "./render.ts";
import { responseViolation } from "./validate-response.ts";

/** What an API's outcomes are put on the wire with. */
export interface SettlingOptions {
	readonly validateResponses: boolean;
	readonly showHints: boolean;
	readonly onDefect: (error: unknown, operationId: string | undefined) => void;
}

/** An outcome on the wire. */
export interface Settled {
	/** Without the headers that every answer carries. */
	readonly plain: Rendered;
	readonly complete: Rendered;
}

/**
 * Puts an outcome on the wire and checks it; an answer that breaks its spec becomes a 500. What the
 * API changes for this client alone comes after the check.
 */
export function settle(
	api: ApiDefinition,
	options: SettlingOptions,
	progress: Progress,
	outcome: Reply | AnyRefusal,
): Settled {
	return asSent(api, progress, settleChecked(api, options, progress, outcome));
}

function settleChecked(
	api: ApiDefinition,
	options: SettlingOptions,
	progress: Progress,
	outcome: Reply | AnyRefusal,
): Settled {
	const settled = settleUnchecked(api, options, progress, outcome);
	const route = progress.match?.route;
	if (!options.validateResponses || route === undefined || !progress.isChecked)
		return settled;
	const detail = responseViolation(
		route,
		progress.validators,
		settled.complete,
	);
	if (detail === undefined) return settled;
	options.onDefect(new Error(detail), route.operationId);
	progress.hints.push(detail);
	const defect = refuse("internal-error", { detail });
	return settleUnchecked(api, options, progress, defect);
}

/** Puts an outcome on the wire as it is. */
export function settleUnchecked(
	api: ApiDefinition,
	options: Pick<SettlingOptions, "showHints">,
	progress: Progress,
	outcome: Reply | AnyRefusal,
): Settled {
	const plain = isRefused(outcome)
		? renderRefused(api, options, progress, outcome)
		: renderReply(api, outcome, {
				route: progress.match?.route,
				accept: headerOf(progress.exchange.headers, "accept"),
			});
	return { plain, complete: withAnswerHeaders(api, progress, plain) };
}

function renderRefused(
	api: ApiDefinition,
	{ showHints }: Pick<SettlingOptions, "showHints">,
	progress: Progress,
	refusal: AnyRefusal,
): Rendered {
	progress.refusal = refusal;
	const { exchange, tenant, now, principal, traceId, policy, match } = progress;
	const operationId = match?.route.operationId;
	const rendered = renderRefusal(api, refusal, {
		site: { operationId, exchange, tenant, now, principal },
		traceId,
		locale: answerLocale(api, progress),
		policy,
		showHints,
	});
	if (rendered.hint !== undefined) progress.hints.push(rendered.hint);
	return rendered;
}

function isRefused(outcome: Reply | AnyRefusal): outcome is AnyRefusal {
	return "ok" in outcome;
}
