import { rodt } from '#src/tool/rodt/rodt.ts';
import { sourcesWords, sourceWords } from '#src/tool/words.ts';

/** Every text of the tool, and every source in words: printed as they are, and held against their seeds elsewhere. */
export function fixedTexts(): Set<string> {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (Array.isArray(value)) {
      for (const one of value) walk(one);
    } else if (value !== null && typeof value === 'object') {
      if ('sources' in value) texts.add(sourcesWords((value as { sources: never[] }).sources));
      if ('source' in value) texts.add(sourceWords((value as { source: never }).source));
      for (const one of Object.values(value)) walk(one);
    }
  };
  walk(rodt.sections);
  walk(rodt.actions);
  walk(rodt.reporting);
  return texts;
}
