import { signInToBanking } from "./banking.ts";
import type { Caller, SignedIn } from "./caller.ts";
import { signInToCiam } from "./ciam.ts";
import { signInToMerchant } from "./merchant.ts";
import { signInToMobility } from "./mobility.ts";
import { signInToTenant } from "./tenant.ts";

/** How people sign in to each API that has a way of its own for it. */
export const signIns: Readonly<
	Record<string, (caller: Caller) => Promise<SignedIn>>
> = {
	banking: signInToBanking,
	ciam: signInToCiam,
	merchant: signInToMerchant,
	mobility: signInToMobility,
	tenant: signInToTenant,
};
