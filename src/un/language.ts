/** The six official languages, by their ISO 639-1 codes. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';
