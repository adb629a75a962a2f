import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createRidesApi } from "./api/rides-api.ts";
import { config } from "./config.ts";
import { createSessionStore } from "./session/session-store.ts";
import "./style.css";

// Left out of a production build, simulator and all.
if (import.meta.env.DEV || import.meta.env.MODE === "simulated") {
	const { startSimulator } = await import("./simulator.ts");
	await startSimulator(config.baseUrl);
}

const root = document.getElementById("root");
if (root === null)
	throw new Error("Failed to start: index.html has no element #root.");
const store = createSessionStore(localStorage, window);
createRoot(root).render(
	<StrictMode>
		<App api={createRidesApi({ ...config, store })} store={store} />
	</StrictMode>,
);
