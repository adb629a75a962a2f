import type { FlowContext } from "../../../core/flows/context.ts";
import { readAccount } from "../../../core/flows/find-account.ts";
import type { Account } from "../../../core/records.ts";
import type { Identity } from "./identity.ts";

/** Whose an identity is; undefined when its root user was deleted. */
export async function readRootUser(
	flow: FlowContext,
	{ rootUser }: Pick<Identity, "rootUser">,
): Promise<Account | undefined> {
	const account = await readAccount(flow, rootUser);
	return account?.deletedAt === undefined ? account : undefined;
}
