import type { Policy } from "../core/policy.ts";
import type { Handler, UntypedHandler } from "../pipeline/operation.ts";
import type { ControlServices } from "./services.ts";
import type { operations } from "./spec.generated.ts";

/** The name of an operation of the control plane. */
export type OperationId = keyof operations;

/** The handler of one operation of the control plane. */
export type ControlHandler<Id extends OperationId> = Handler<
	operations[Id],
	Policy,
	ControlServices
>;

/** What the handler of an operation is given. */
export type ControlRequest<Id extends OperationId = OperationId> = Parameters<
	ControlHandler<Id>
>[0];

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: ControlHandler<Id>,
): ControlHandler<Id> {
	return handler;
}

/** A handler for every operation of the spec; a missing one does not compile. */
export type ControlHandlers = {
	readonly [Id in OperationId]: ControlHandler<Id>;
};

/** The handlers as the pipeline calls them. */
export function untyped(handlers: ControlHandlers): {
	readonly [operationId: string]: UntypedHandler;
} {
	// The pipeline validates each request against the spec that typed its handler.
	return handlers as unknown as { readonly [id: string]: UntypedHandler };
}
