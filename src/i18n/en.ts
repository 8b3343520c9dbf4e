/** The English texts, and by their type the list of all keys. One section a feature, each in its own file. */
import { about } from './sections/about.en.ts';
import { browse } from './sections/browse.en.ts';
import { bundle } from './sections/bundle.en.ts';
import { diagnose } from './sections/diagnose.en.ts';
import { graph } from './sections/graph.en.ts';
import { home } from './sections/home.en.ts';
import { palette } from './sections/palette.en.ts';
import { problem } from './sections/problem.en.ts';
import { record } from './sections/record.en.ts';
import { shell } from './sections/shell.en.ts';
import { terms } from './sections/terms.en.ts';

export const en = { about, browse, bundle, diagnose, graph, home, palette, problem, record, shell, terms } as const;
