import type { FlowContext } from "../../../core/flows/context.ts";

/**
 * A context whose flows hand the secrets they would send to the backend that asked for them.
 *
 * @param alsoSend whether the message goes out all the same (default: no)
 */
export function handingOver(flow: FlowContext, alsoSend = false): FlowContext {
	return { ...flow, handOver: () => alsoSend };
}
