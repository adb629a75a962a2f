import { operation } from "../../operation.ts";

/** Lists the states that a world can start from. `GET /scenarios`. */
export const listScenarios = operation(
	"listScenarios",
	async ({ services }) => ({
		status: 200,
		body: {
			scenarios: services.scenarios
				.list()
				.map(({ values: _, ...scenario }) => ({
					...scenario,
					apis: [...scenario.apis],
					parameters: Object.fromEntries(
						Object.entries(scenario.parameters).map(([name, parameter]) => [
							name,
							{ ...parameter },
						]),
					),
				})),
		},
	}),
);
