import type { FlowContext } from "../../../core/flows/context.ts";
import type { CiamContext } from "../operation.ts";
import { composeMessage, type Mailing } from "./index.ts";

/** The flow of a request with the page that its mails lead to. */
export function mailingFlow(
	{ flow, baseUrl, tenant }: Pick<CiamContext, "flow" | "baseUrl" | "tenant">,
	mailing: Mailing,
): FlowContext {
	return {
		...flow,
		compose: (order) => composeMessage(order, baseUrl, tenant, mailing),
	};
}
