import type { OperationId } from "../../../src/apis/mobility/operation.ts";
import type { MobilityPolicy } from "../../../src/apis/mobility/policy.ts";
import { self } from "../../../src/apis/mobility/self.ts";
import type { Overrides } from "../../../src/core/policy.ts";
import type { Account } from "../../../src/core/records.ts";
import {
	type Answer,
	type MobilityApp,
	otherThan,
	type Sending,
} from "../../support/mobility.ts";
import { tokenOf } from "../../support/mobility-demo.ts";

/** Brings about one outcome in a fresh world of the demo scenario. */
type Way = (app: MobilityApp) => Promise<Answer>;

/** Ways of some operations: by operation, then by error code or status of the success. */
export type Ways = {
	readonly [Id in OperationId]?: { readonly [outcome: string]: Way };
};

export const ada = "ada@example.test";
export const adasPhone = "+43660100001";
export const bobsSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
export const nobody = "nobody@example.test";

/** An id that no branch, vehicle or terms of the demo has. */
export const unknownId = 99;

/** Lays policy over the API in this world. */
export function policy(
	{ world }: MobilityApp,
	overrides: Overrides<MobilityPolicy>,
): void {
	world.setPolicyOverrides(self.name, overrides);
}

/** Changes the account of an address without asking anybody. */
export async function change(
	app: MobilityApp,
	how: (account: Account) => Account,
	email = ada,
): Promise<void> {
	const account = await app.account(email);
	await app.world.store.transact((transaction) =>
		transaction.put("account", how(account)),
	);
}

/** An account as an operator's block leaves it, its sessions aside. */
export const blocked = (account: Account): Account => ({
	...account,
	blockedAt: account.updatedAt,
});

/** Sends a request as ada. */
export async function asAda(
	app: MobilityApp,
	method: string,
	path: string,
	sending: Sending = {},
): Promise<Answer> {
	return app.call(method, path, {
		...sending,
		token: await tokenOf(app, "ada"),
	});
}

/** Sends a code as often as it takes until no further try counts, then sends it once more. */
export async function exhaust(
	code: string,
	send: (code: string) => Promise<Answer>,
): Promise<Answer> {
	for (let attempt = 0; attempt < 5; attempt += 1) await send(otherThan(code));
	return send(code);
}
