/** What every page in another language needs beside its texts. */
import { nagekeken } from '../i18n/nagekeken';
import type { Lang } from '../i18n/talen';
import Stukken from './Stukken.svelte';
import Vertaalregel from './Vertaalregel.svelte';

export const paginadelen = (lang: Lang) => ({ Vertaalregel, Stukken, isNagekeken: lang in nagekeken });
