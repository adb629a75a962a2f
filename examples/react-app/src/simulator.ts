import { setupStagedoor } from "stagedoor/msw/browser";

/**
 * Answers the requests of the app inside the page, as long as it is developed. The scenario is taken
 * from the address: `/?scenario=terms-outdated`; the one-time code is always 123456.
 */
export async function startSimulator(apiBase: string): Promise<void> {
	const scenario =
		new URLSearchParams(location.search).get("scenario") ?? "mobility-demo";
	const stagedoor = setupStagedoor({ mobility: apiBase }, { scenario });
	await stagedoor.start({ quiet: true });
}
