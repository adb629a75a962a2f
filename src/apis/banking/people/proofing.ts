/** The outside check of a person: due diligence (SIM). */
export const dueDiligence = "due-diligence";
