import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { HollowWords } from './hollow-words.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** The tables of all languages that the coach reads. */
export const tables: HollowWords[] = [english, german, french, spanish, portuguese];
