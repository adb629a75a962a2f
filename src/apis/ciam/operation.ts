import type { Handler, RequestContext } from "../../pipeline/operation.ts";
import type { CiamPolicy } from "./policy.ts";
import type { operations } from "./spec.generated.ts";

/** The name of an operation of this API. */
export type OperationId = keyof operations;

/** What every handler of this API is given. */
export type CiamContext = RequestContext<CiamPolicy>;

/** The handler of one operation of this API. */
export type CiamHandler<Id extends OperationId> = Handler<
	operations[Id],
	CiamPolicy
>;

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: CiamHandler<Id>,
): CiamHandler<Id> {
	return handler;
}
