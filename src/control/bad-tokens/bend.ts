import { InvariantError } from "../../core/errors.ts";
import type { FlowContext } from "../../core/flows/context.ts";
import type { Policy } from "../../core/policy.ts";
import type { Account, Session } from "../../core/records.ts";
import type { World } from "../../pipeline/world.ts";
import type { components } from "../spec.generated.ts";

/** The name of what is wrong with a token. */
export type TokenDefectName = components["schemas"]["BadTokenDefect"];

/** Whose token it is to be, and where. */
export interface BendOrder {
	readonly world: World;
	readonly tenant: string;
	readonly flow: FlowContext;
	readonly account: Account;
	/** Absent where no session stands behind a token. */
	readonly session?: Session;
}

/** One way to make a token that is right but for one thing. */
export interface Bend<Format> {
	/** Whether tokens of this kind can have the defect (default: they can). */
	readonly when?: (format: Format, policy: Policy) => boolean;
	readonly make: (order: BendOrder, format: Format) => Promise<string>;
}

/** The ways there are for one form of token, by the name of the defect. */
export type Bends<Format> = {
	readonly [Defect in TokenDefectName]?: Bend<Format>;
};

/** The session of an order whose token stands for one. */
export function sessionIn({ session }: BendOrder): Session {
	if (session !== undefined) return session;
	throw new InvariantError(
		"Failed to bend a token: it stands for a session, and none was given. Open one before.",
	);
}
