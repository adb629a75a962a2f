declare module "autocannon" {
	/** The few parts of autocannon that the bench uses. */
	function autocannon(options: {
		readonly url: string;
		readonly duration: number;
		readonly connections: number;
		readonly method?: "GET" | "POST";
		readonly headers?: Record<string, string>;
		readonly body?: string;
	}): Promise<{
		readonly requests: { readonly total: number };
		readonly duration: number;
		readonly non2xx: number;
		readonly errors: number;
	}>;
	export = autocannon;
}
