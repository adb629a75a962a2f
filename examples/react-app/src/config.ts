/** What the app is built for; a deployment gives its own in the environment of the build. */
export const config = {
	baseUrl: import.meta.env.VITE_API_BASE ?? "https://api.rides.example.test",
	appSecret: import.meta.env.VITE_APP_SECRET ?? "sim-app-secret",
	branchId: Number(import.meta.env.VITE_BRANCH_ID ?? 1),
} as const;
