import type { Transaction } from "../../../core/ports/store.ts";
import type { RealmId } from "../../../core/values.ts";
import { listIdentitiesOf } from "../identities/identity.ts";
import { type PersonProfile, profileOf } from "../people/person.ts";

type Person = Pick<PersonProfile, "name" | "surname" | "birthDate" | "mobile">;

/** Whether somebody of the same names, date of birth and mobile number is a consumer already (C). */
export async function isConsumerAlready(
	transaction: Transaction,
	realm: RealmId,
	person: Person,
): Promise<boolean> {
	const sought = keyOf(person);
	const consumers = await listIdentitiesOf(transaction, realm, "CONSUMER");
	for (const { rootUser } of consumers) {
		const account = await transaction.get("account", rootUser);
		if (account === undefined || account.deletedAt !== undefined) continue;
		if (keyOf(profileOf(account)) === sought) return true;
	}
	return false;
}

function keyOf({ name, surname, birthDate, mobile }: Person): string {
	const names = [name, surname].map((text) => text.toLowerCase());
	return JSON.stringify([
		...names,
		birthDate,
		`${mobile?.countryCode}${mobile?.number}`,
	]);
}
