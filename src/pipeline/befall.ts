import { type Fault, strike } from "../core/fault.ts";
import { type Befall, mishaps } from "../core/flows/context.ts";
import { magicOf } from "../core/magic-recipients.ts";
import type { Policy } from "../core/policy.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { placeOf } from "./faults.ts";
import { faultOf } from "./named-persons.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { World } from "./world.ts";

/** From where something is sent. */
export interface SendingPlace {
	readonly world: Pick<World, "faults">;
	readonly api: Pick<ApiDefinition, "name">;
	readonly tenant: string;
	/** The operation that is served, if one is. */
	readonly route?: Pick<RouteSpec, "surface" | "operationId"> | undefined;
	/** Told of what strikes (default: nobody is). */
	readonly onFault?: ((fault: Fault) => void) | undefined;
}

/**
 * Says what goes wrong with what is sent: faults of the world first, then what the recipient asks for,
 * where the policy lets recipients ask.
 */
export function createBefall(
	from: SendingPlace,
	{ magicRecipients }: Pick<Policy, "magicRecipients">,
): Befall {
	const { world, onFault } = from;
	return (what, { recipient, accountId }) => {
		const kinds = mishaps[what];
		const magic = magicRecipients ? magicOf(recipient).map(faultOf) : [];
		if (magic.length === 0 && world.faults.isEmpty) return undefined;
		const place = placeOf(from.api, from.tenant, from.route);
		const person = { names: [recipient], accountId };
		const [fault] = [
			...world.faults.strike({ ...place, person }, kinds),
			...strike(magic, place, kinds, () => 0).struck,
		];
		if (fault === undefined) return undefined;
		onFault?.(fault);
		// It was chosen among the kinds asked for.
		return fault.effect as ReturnType<Befall>;
	};
}
