import type { Fault } from "../core/fault.ts";
import { type FaultTarget, strike } from "../core/fault.ts";
import { type Befall, mishaps } from "../core/flows/context.ts";
import { magicOf } from "../core/magic-recipients.ts";
import { faultOf } from "./named-persons.ts";
import type { World } from "./world.ts";

/** From where something is sent. */
export interface SendingPlace {
	readonly world: Pick<World, "faults">;
	/** Where in the API, as faults look at it. */
	readonly place: FaultTarget;
	/** Told of what strikes (default: nobody is). */
	readonly onFault?: ((fault: Fault) => void) | undefined;
}

/** Says what goes wrong with what is sent: faults of the world first, then what the recipient asks for. */
export function createBefall({ world, place, onFault }: SendingPlace): Befall {
	return (what, { recipient, accountId }) => {
		const kinds = mishaps[what];
		const magic = magicOf(recipient).map(faultOf);
		if (magic.length === 0 && world.faults.isEmpty) return undefined;
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
