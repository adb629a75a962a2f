import type { AnyRefusal } from "../../core/errors.ts";
import type { Instant } from "../../core/values.ts";
import { refuseAs } from "../../pipeline/error-table.ts";

/** What a client most likely did differently when it signed. */
export type SignatureCause =
	| "base64"
	| "prefixed-path"
	| "decoded-path"
	| "query-in-path"
	| "timestamp-unit"
	| "empty-body-hash"
	| "reserialised-body"
	| "lower-case-method"
	| "final-line-feed";

/** The refusals that only this API knows, with the data they carry. */
export type MobilityRefusals = {
	"signature-missing": {
		readonly missing: readonly ("signature" | "timestamp")[];
	};
	"signature-mismatch": { readonly likelyCauses: readonly SignatureCause[] };
	"signature-stale": {
		readonly serverTime: Instant;
		/** The timestamp as sent. */
		readonly timestamp: string;
		/** How far the server is ahead of the timestamp; negative: the timestamp lies ahead; null: no time. */
		readonly differenceSeconds: number | null;
		/** Whether the same digits read in the other unit (seconds, milliseconds) would be fresh. */
		readonly wouldFitInOtherUnit: boolean;
	};
	"signature-replayed": Record<never, never>;
	"branch-unknown": {
		readonly branchId?: number;
		readonly vehicleId?: number;
	};
	"branch-not-resolved": Record<never, never>;
	"coordinates-invalid": {
		/** Whether latitude and longitude seem to have changed places. */
		readonly isSwapped: boolean;
	};
	"terms-context-missing": Record<never, never>;
};

/** Makes a refusal that only this API knows. */
export function refuseHere<Code extends keyof MobilityRefusals>(
	code: Code,
	data: MobilityRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<MobilityRefusals, Code>(
		code,
		data as MobilityRefusals[Code] & { readonly [key: string]: unknown },
	);
}
