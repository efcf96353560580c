// The place of Intercultural.
