/** Who may reach a simulator over the network. */
export interface GuardRules {
	/**
	 * Names by which it may be addressed beside the loopback ones: `sim.example.test`, or
	 * `.example.test` for all names below.
	 */
	readonly allowedHosts: readonly string[];
	/** Origins whose pages may use it beside those of loopback: `https://app.example.test`. */
	readonly allowedOrigins: readonly string[];
	/** Demanded of every request to the control plane; undefined: none is. */
	readonly controlToken: string | undefined;
	/** Compares two secrets in a time that depends on neither. */
	readonly equal: (left: string, right: string) => boolean;
}

/** Which part of the simulator a request is for; the control plane is watched more closely. */
export type Plane = "data" | "control";

/** A foreign value as it may be repeated in a refusal: visible ASCII, not too long. */
export function quoted(value: string): string {
	return `"${value.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 200)}"`;
}
