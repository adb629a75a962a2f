import type { FaultHook } from "../../../src/pipeline/hooks.ts";
import type { Answer, BankingApp } from "../../support/banking.ts";
import type { Told } from "../book.ts";

/** Brings about one outcome in a fresh world of the demo scenario. */
export type BankingWay = (app: BankingApp) => Promise<Answer>;

/** Ways of some operations: by operation, then by error code or status of the success. */
export type BankingWays = {
	readonly [operationId: string]: { readonly [outcome: string]: BankingWay };
};

/** The words of the spec for refusals whose code is not on the wire. */
const reasons: { readonly [status: number]: string } = {
	400: "BAD_REQUEST",
	403: "FORBIDDEN",
	409: "CONFLICT",
	422: "UNPROCESSABLE_CONTENT",
	423: "LOCKED",
	429: "TOO_MANY_REQUESTS",
	500: "INTERNAL_SERVER_ERROR",
	503: "SERVICE_UNAVAILABLE",
};

/** An answer as far as the spec declares it. */
export function told({ status, code, data }: Answer): Told {
	const inMessage =
		data.message === "INVALID_REQUEST" ? data.message : undefined;
	return { status, errorCode: code ?? inMessage ?? reasons[status] };
}

/** Brings about a refusal of which nobody knows when the vendor gives it. */
export function byFault(
	status: number,
	wireCode: string,
	send: BankingWay,
): BankingWay {
	return async (app) => {
		const fault = { ok: false, code: "fault-injected" } as const;
		const hook: FaultHook = async () => ({
			...fault,
			data: { status, wireCode },
		});
		app.fault(hook);
		try {
			return await send(app);
		} finally {
			app.fault(undefined);
		}
	};
}
