import type { Handler } from "../../pipeline/operation.ts";
import type { MobilityPolicy } from "./policy.ts";
import type { operations } from "./spec.generated.ts";

/** The name of an operation of this API. */
export type OperationId = keyof operations;

/** The handler of one operation of this API. */
export type MobilityHandler<Id extends OperationId> = Handler<
	operations[Id],
	MobilityPolicy
>;

/** What the handler of an operation is given. */
export type MobilityRequest<Id extends OperationId = OperationId> = Parameters<
	MobilityHandler<Id>
>[0];

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: MobilityHandler<Id>,
): MobilityHandler<Id> {
	return handler;
}
