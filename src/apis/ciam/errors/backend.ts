import { type Rows, says } from "./rows.ts";

const ofCustomObject = {
	name: 1064,
	id: 995,
	unknown: 1057,
	blocked: 1003,
	full: 1002,
} as const;

/** What backends name, and the records they keep of a person (D; 937 beside 984: C). */
export const backendErrors: Rows<
	"uid-unknown" | "message-kind-unknown" | "custom-object"
> = {
	"uid-unknown": ({ named }, { operationId }) =>
		says(
			named === "account" && operationId === "listActiveSessions" ? 984 : 937,
		),
	"message-kind-unknown": ({ channel }) =>
		says(channel === "email" ? 1181 : 1182),
	"custom-object": ({ why }) => says(ofCustomObject[why]),
};
