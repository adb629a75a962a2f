// The example of docs/contracts.md; the type check reads it here, and test/package with the packed types.
import {
	createClient,
	type operations,
} from "../../src/client/apis/mobility.generated.ts";

type Status = keyof operations["signInEmail"]["responses"];
const sentences: Record<Status, string> = {
	200: "Welcome.",
	400: "Please look at your input.",
	401: "Address or password is wrong.",
	403: "Your account is blocked.",
	404: "There is nobody like that.",
	413: "That is too long.",
	415: "That is no JSON.",
	429: "That was too often.",
	500: "Please try again.",
};
export const api = createClient({ baseUrl: "https://api.example.test" });
export const tell = (status: Status) => sentences[status];
