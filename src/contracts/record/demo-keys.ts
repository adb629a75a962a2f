/**
 * The keys that the tenants of the library of scenarios know their clients by, by API and name of header
 * or parameter in lower case. They open nothing but a simulator, and may stand in a contract; a recorded
 * one may be a real one, and gives way to these.
 */
export const demoKeys: {
	readonly [api: string]: { readonly [name: string]: string };
} = {
	banking: { "api-key": "sim-api-key" },
	ciam: {
		apikey: "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
		apisecret: "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a",
		key: "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
		secret: "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a",
		"x-loginradius-apikey": "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
		"x-loginradius-apisecret": "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a",
	},
};
