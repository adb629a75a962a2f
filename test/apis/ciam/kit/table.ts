import type { KitStage } from "../sdk-harness.ts";

/** What a row of a table has at hand: a stage that nobody has played on. */
export interface KitRow extends KitStage {
	/** Calls the function that the row is about; it has to succeed at least once. */
	ask(...args: readonly unknown[]): ReturnType<KitStage["call"]>;
}

/** What shows that functions of one module of the kit do what they are for, by their names. */
export interface KitTable {
	readonly [name: string]: (row: KitRow) => Promise<void>;
}

export const auth = "authenticationApi";
export const phone = "+43660123456";
export const Password = "Quite-Another-7";
/** The answered question of the demo, and its answer. */
export const SecurityAnswer = { "7e0f9a1b2c3d4e5f60718293a4b5c6d7": "Rex" };
export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const clientGuid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";

/** The profile that an access token opens. */
export const profileOf = ({ call }: KitRow, accessToken: string) =>
	call(auth, "getProfileByAccessToken", accessToken);

/** The uid of somebody. */
export async function uidOf(
	{ call }: KitRow,
	email = "ada@example.test",
): Promise<string> {
	return (await call("accountApi", "getAccountProfileByEmail", email)).Uid;
}

/** Comes back from a social provider, as the person does at the vendor's own pages. */
export async function comeBack(
	{ url }: KitRow,
	apiKey: string,
	sent: object,
	// biome-ignore lint/suspicious/noExplicitAny: the caller expects of it what it needs
): Promise<any> {
	const answer = await fetch(
		`${url}/simulator/social/logins?apiKey=${apiKey}`,
		{
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ provider: "google", ...sent }),
		},
	);
	return answer.json();
}
