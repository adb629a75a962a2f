import type { Channel } from "./errors.ts";

const identifierTypes = { sms: "phone", email: "email" } as const;

/** The kind of identifier that a channel reaches, and whose control its codes prove. */
export function identifierTypeOf(
	channel: Exclude<Channel, "push">,
): "phone" | "email" {
	return identifierTypes[channel];
}
