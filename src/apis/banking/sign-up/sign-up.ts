import { changed } from "../../../core/account.ts";
import { type AnyRefusal, accept } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { findAccount } from "../../../core/flows/find-account.ts";
import { addAccount } from "../../../core/flows/register-account.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account } from "../../../core/records.ts";
import { type Identity, identityRecord } from "../identities/identity.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import { makeId } from "../ids.ts";
import type { Contact } from "../people/contact.ts";
import {
	type PersonProfile,
	profileOf,
	userIdentifier,
} from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import { refuseForProgramme } from "../refusals.ts";
import { refusalOfHolder } from "./root-user-state.ts";
import { isConsumerAlready } from "./same-person.ts";

type OwnFacts = "id" | "rootUser" | "createdAt";
type Draft<Kind extends Identity> = Omit<Kind, OwnFacts>;

/** An identity that is to be, and its root user. */
export interface SignUp<Kind extends Identity> {
	readonly identity: Draft<Kind>;
	readonly contact: Contact;
	readonly person: Omit<PersonProfile, "credential" | "identities" | "mobile">;
}

/** An identity that is new, and whose it is. */
export interface SignedUp<Kind extends Identity> {
	readonly identity: Kind;
	readonly rootUser: Account;
}

type Outcome<Value> = { readonly ok: true; readonly value: Value } | AnyRefusal;

/**
 * Creates an identity together with its root user. Where the programme allows several identities, a
 * root user who has the address already is given one more, and stays who they are.
 *
 * @returns both, or `identifier-taken`, `programme-refused`
 */
export function signUp<Kind extends Identity>(
	flow: FlowContext,
	policy: BankingPolicy,
	order: SignUp<Kind>,
): Promise<Outcome<SignedUp<Kind>>> {
	const { type } = order.identity;
	const { email } = order.contact;
	return flow.store.transact(async (transaction) => {
		const address = { type: "email", value: email } as const;
		const holder = await findAccount(flow, transaction, address);
		const refusal = holder && refusalOfHolder(policy, holder, type);
		if (refusal !== undefined) return refusal;
		if (await isRefusedTwice(flow, policy, transaction, order))
			return refuseForProgramme("CONSUMER_ALREADY_EXISTS");
		const id = { type, id: makeId(flow.random) } as const;
		const owner =
			holder === undefined
				? await addRootUser(flow, transaction, order, id)
				: accept(await addIdentity(flow, transaction, holder, id));
		if (!owner.ok) return owner;
		const rootUser = owner.value;
		// The draft and these three are what an identity of this kind is made of.
		const identity = {
			...order.identity,
			id: id.id,
			rootUser: rootUser.id,
			createdAt: flow.now,
		} as unknown as Kind;
		await transaction.put("resource", identityRecord(flow.realm, identity));
		return accept({ identity, rootUser });
	});
}

async function isRefusedTwice<Kind extends Identity>(
	{ realm }: FlowContext,
	{ programme, errorCodes }: BankingPolicy,
	transaction: Transaction,
	{ identity, person, contact }: SignUp<Kind>,
): Promise<boolean> {
	if (!programme.refuseSamePerson || errorCodes === "seed") return false;
	if (identity.type !== "CONSUMER") return false;
	const { mobile } = contact;
	const named = mobile === undefined ? person : { ...person, mobile };
	return isConsumerAlready(transaction, realm, named);
}

function addRootUser<Kind extends Identity>(
	flow: FlowContext,
	transaction: Transaction,
	{ contact, person }: SignUp<Kind>,
	id: IdentityId,
) {
	const { identifiers, mobile } = contact;
	const profile: PersonProfile = {
		credential: "ROOT",
		identities: [id],
		...person,
		...(mobile !== undefined && { mobile }),
	};
	return addAccount(flow, transaction, {
		identifiers: [...identifiers, userIdentifier(id.id)],
		locale: flow.locale,
		profile,
	});
}

async function addIdentity(
	flow: FlowContext,
	transaction: Transaction,
	holder: Account,
	id: IdentityId,
): Promise<Account> {
	const identities = [...profileOf(holder).identities, id];
	const account = {
		...changed(holder, flow.now),
		profile: { ...holder.profile, identities },
	};
	await transaction.put("account", account);
	return account;
}
