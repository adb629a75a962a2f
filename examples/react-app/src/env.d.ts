/// <reference types="vite/client" />

interface ImportMetaEnv {
	readonly VITE_API_BASE?: string;
	readonly VITE_APP_SECRET?: string;
	readonly VITE_BRANCH_ID?: string;
}
