import type { FlowContext } from "../../../core/flows/context.ts";
import type { Account } from "../../../core/records.ts";
import type { Place, PlaceQuery } from "../branches/places.ts";
import { homeBranchId } from "../customer/customer-wire.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";

/** Where a rental would be: as the request says, else at the vehicle's branch, else at home. */
export function rentalPlace(
	account: Account,
	asked: PlaceQuery | undefined,
): PlaceQuery {
	const isOpen =
		asked?.branchId === undefined && asked?.vehicleId === undefined;
	return isOpen ? { branchId: homeBranchId(account) } : asked;
}

/** Makes the stub that proves that every gate was passed; nothing is rented. */
export async function stubRental(
	{ store, realm, now }: FlowContext,
	{ line, vehicle }: Place,
): Promise<components["schemas"]["Rental"]> {
	const id = await store.transact((transaction) =>
		transaction.next(`${realm}|rental`),
	);
	return {
		id,
		state: "STARTED",
		...(vehicle !== undefined && { vehicleId: vehicle.id }),
		branchId: line[0].id,
		startedAt: toDateTime(now),
	};
}
