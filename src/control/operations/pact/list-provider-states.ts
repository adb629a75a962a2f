import { operation } from "../../operation.ts";

/** Lists the states that interactions of a pact can be given. `GET /pact/states`. */
export const listProviderStates = operation(
	"listProviderStates",
	async ({ services }) => ({
		status: 200,
		body: {
			states: services.scenarios
				.list()
				.map(({ name, description, apis, parameters, values }) => ({
					name,
					description,
					apis: [...apis],
					params: {
						type: "object",
						additionalProperties: false,
						properties: { ...parameters },
					},
					values: Object.fromEntries(
						Object.entries(values).map(([api, names]) => [api, [...names]]),
					),
				})),
		},
	}),
);
