import type { AnyRefusal } from "../core/errors.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { marking } from "./fault-marks.ts";
import { createFlowContext } from "./flow-context.ts";
import { credentialNames, ignoredInput } from "./ignored-input.ts";
import type { Reply, UntypedRequest } from "./operation.ts";
import { answerLocale } from "./progress.ts";
import type { Visit } from "./stages.ts";

/** Hands a request that passed its stages to the handler of its operation. */
export type Dispatch = (visit: Visit) => Promise<Reply | AnyRefusal>;

const noInput = { path: {}, query: {}, header: {}, body: undefined };

/** Makes the dispatch of an API. */
export function createDispatch(api: ApiDefinition): Dispatch {
	const credentials = credentialNames(api);
	return async ({ progress, match: { route } }) => {
		const { world, tenant, now, baseUrl, exchange, principal, traceId } =
			progress;
		const { path, query, header, body } = progress.input ?? noInput;
		const sent = { query: exchange.query, body };
		progress.hints.push(
			...ignoredInput(route, sent, credentials, api.matching),
		);
		const locale = answerLocale(api, progress);
		const request: UntypedRequest = {
			path,
			query,
			header,
			body,
			operationId: route.operationId,
			exchange,
			world,
			tenant,
			principal,
			policy: progress.policy,
			services: api.services,
			flow: createFlowContext({
				world,
				api,
				tenant,
				locale,
				baseUrl,
				now,
				route,
				onFault: marking(progress),
			}),
			acceptedLocale: progress.acceptedLocale,
			baseUrl,
			traceId,
			hint: (sentence) => progress.hints.push(sentence),
		};
		const handler = api.operations[route.operationId];
		if (handler === undefined)
			throw new Error(
				`Failed to serve ${route.operationId}: it has no handler.`,
			);
		return handler(request);
	};
}
