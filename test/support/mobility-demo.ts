import type { MobilityPolicy } from "../../src/apis/mobility/policy.ts";
import { self } from "../../src/apis/mobility/self.ts";
import type { FlowContext } from "../../src/core/flows/context.ts";
import { type Overrides, override } from "../../src/core/policy.ts";
import { createFlowContext } from "../../src/pipeline/flow-context.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { type Answer, type MobilityApp, openApp } from "./mobility.ts";

/** Passwords of the people in `scenarios/mobility-demo.yaml`. */
const passwords = {
	ada: "correct-horse-battery-staple",
	bob: "tin-drum-paper-moon",
	eve: "quiet-river-green-door",
	ida: "seven-small-white-clouds",
	cas: "copper-kettle-winter-sun",
	dan: "yellow-paper-ink-lamp",
} as const;

/** Somebody in `scenarios/mobility-demo.yaml` who signs in by password. */
export type Player = keyof typeof passwords;

/** Opens the app on the stage of `mobility-demo`, its clock standing still at dawn. */
export function openDemo(
	policy: Overrides<MobilityPolicy> = {},
): Promise<MobilityApp> {
	return openApp(policy, demo(policy));
}

/** The scenario `mobility-demo` with another policy and a clock moved by hand. */
function demo(policy: Overrides<MobilityPolicy>): Scenario {
	const { "mobility-demo": scenario } = library;
	if (scenario === undefined) throw new Error("There is no mobility-demo.");
	const { mobility = {} } = scenario.apis ?? {};
	return {
		...scenario,
		clock: { at: "2026-01-10T00:00:00Z", frozen: true },
		apis: {
			mobility: {
				...mobility,
				policy: override<Overrides<MobilityPolicy>>(
					mobility.policy ?? {},
					policy,
				),
			},
		},
	};
}

/** The access token of a player. */
export async function tokenOf(
	app: MobilityApp,
	player: Player,
): Promise<string> {
	const email = `${player}@example.test`;
	return (await app.signIn(email, passwords[player])).accessToken;
}

/** A context for acts of an operator, which no operation of this API does. */
export function operator(app: MobilityApp, tenant = "demo"): FlowContext {
	const baseUrl = `http://localhost/w/${app.world.id}/mobility`;
	const { world } = app;
	return createFlowContext({ world, api: self, tenant, locale: "en", baseUrl });
}

/** A profile on the wire, as a test reads it. */
export type Profile = Readonly<Record<string, unknown>>;

/** The own profile of whoever the token stands for. */
export async function profileOf(
	app: MobilityApp,
	token: string,
): Promise<Profile> {
	return recordIn(await app.get("/customers", token));
}

/** The body of a success that is an object. */
export function recordIn({ status, body, errorCode }: Answer): Profile {
	if (status < 300 && typeof body === "object" && body !== null)
		return body as Profile; // every object can be read by name
	throw new Error(`Expected an object, got ${status} ${errorCode}.`);
}

/** The body of a success that is a list of objects. */
export function listIn({
	status,
	body,
	errorCode,
}: Answer): readonly Profile[] {
	if (status < 300 && Array.isArray(body)) return body;
	throw new Error(`Expected a list, got ${status} ${errorCode}.`);
}

/** Where a link of a message leads, as a path of the API. */
export function pathOfLink(app: MobilityApp, link: string | undefined): string {
	const path = new URL(link ?? "").pathname;
	return path.replace(`/w/${app.world.id}/mobility`, "");
}
