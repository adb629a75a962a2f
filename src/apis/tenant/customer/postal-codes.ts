/** Where a postal code lies. */
export interface Place {
	readonly city: string;
	readonly region: string;
}

const fiveDigits = /^\d{5}$/;
const fourDigits = /^[1-9]\d{3}$/;

const forms: { readonly [country: string]: RegExp } = {
	AT: fourDigits,
	BE: fourDigits,
	CH: fourDigits,
	DE: fiveDigits,
	ES: fiveDigits,
	FR: fiveDigits,
	GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
	IT: fiveDigits,
	JP: /^\d{3}-?\d{4}$/,
	NL: /^\d{4} ?[A-Z]{2}$/,
	US: /^\d{5}(?:-\d{4})?$/,
};

/** Wide enough for every country whose form is not listed. */
const anyForm = /^[A-Za-z0-9][A-Za-z0-9 -]{0,18}$/;

const places: {
	readonly [country: string]: { readonly [postalCode: string]: Place };
} = {
	DE: {
		"10115": { city: "Berlin", region: "Berlin" },
		"20095": { city: "Hamburg", region: "Hamburg" },
		"80331": { city: "München", region: "Bayern" },
	},
	ES: {
		"08001": { city: "Barcelona", region: "Cataluña" },
		"28001": { city: "Madrid", region: "Comunidad de Madrid" },
	},
	FR: {
		"13001": { city: "Marseille", region: "Provence-Alpes-Côte d'Azur" },
		"31000": { city: "Toulouse", region: "Occitanie" },
		"33000": { city: "Bordeaux", region: "Nouvelle-Aquitaine" },
		"59000": { city: "Lille", region: "Hauts-de-France" },
		"69001": { city: "Lyon", region: "Auvergne-Rhône-Alpes" },
		"75001": { city: "Paris", region: "Île-de-France" },
		"75008": { city: "Paris", region: "Île-de-France" },
	},
	GB: { "SW1A 1AA": { city: "London", region: "England" } },
	IT: {
		"00118": { city: "Roma", region: "Lazio" },
		"20121": { city: "Milano", region: "Lombardia" },
	},
	JP: {
		"100-0001": { city: "Chiyoda", region: "Tokyo" },
		"530-0001": { city: "Osaka", region: "Osaka" },
	},
	US: { "10001": { city: "New York", region: "New York" } },
};

/** Whether text has the form of a postal code of a country. */
export function isPostalCode(text: string, country: string): boolean {
	const form = Object.hasOwn(forms, country) ? forms[country] : undefined;
	return (form ?? anyForm).test(text);
}

/** Where a postal code lies, if the small table knows it (that it is derived: S). */
export function placeOf(text: string, country: string): Place | undefined {
	const known = Object.hasOwn(places, country) ? places[country] : undefined;
	return known !== undefined && Object.hasOwn(known, text)
		? known[text]
		: undefined;
}
