import type { Fault } from "../../core/fault.ts";
import { writeFaultOrder } from "../../core/fault-order.ts";
import type { components } from "../spec.generated.ts";

/** A fault as the control plane shows it. */
export function faultWire(fault: Fault): components["schemas"]["Fault"] {
	return { id: fault.id, ...writeFaultOrder(fault) };
}
