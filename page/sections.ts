/** What is read on a page: its articles and what the reader asked for by hand, each with its own text and analysis. */
import type { AnalysedText } from '../messages/types.ts';
import { changedPiece } from './changed-lines.ts';
import { mapLine } from './map-line.ts';
import { joinAnalyses, moveAnalysis, NOTHING } from './move-analysis.ts';
import type { Block, Recognition } from './recognise/types.ts';
import { TextMap } from './text-map.ts';

export interface Section {
  recognition: Recognition;
  map: TextMap;
  /** Where the body begins, after the title’s lines. */
  bodyStart: number;
  analysed: AnalysedText;
  /** UTF-16 units that were analysed in pieces since the text was analysed whole. */
  piecewise: number;
}

export type Analyse = (text: string, article: Recognition['article']) => Promise<AnalysedText>;

/** Text that is being written is nobody’s article. */
const isEditable = (node: Text): boolean => node.parentElement?.isContentEditable === true;
const readable = (blocks: Block[]) => blocks.filter(({ nodes }) => !nodes.some(isEditable));

const sameFacts = (a: Recognition['article'], b: Recognition['article']) =>
  a.title === b.title && a.date === b.date && a.source === b.source && a.author === b.author;

/** The section before the change that this text came from: the one with most lines in common. */
function ancestor(map: TextMap, before: readonly Section[]): Section | undefined {
  let best: Section | undefined;
  let most = 0;
  const own = new Set(map.lines);
  for (const section of before) {
    let shared = 0;
    for (const line of section.map.lines) if (own.has(line)) shared++;
    if (shared > most || (shared === most && section.map.text === map.text)) {
      best = section;
      most = shared;
    }
  }
  return best;
}

/** `before`: the sections as they were. What has not changed is not analysed again. */
export async function readSection(
  recognition: Recognition,
  before: readonly Section[],
  analyse: Analyse,
): Promise<Section> {
  const headings = readable(recognition.headings).map(mapLine);
  const map = new TextMap([...headings, ...readable(recognition.blocks).map(mapLine)]);
  const bodyStart = headings.reduce((sum, { text }) => sum + (text === '' ? 0 : text.length + 1), 0);
  const known = ancestor(map, before);
  const { article } = recognition;
  const section = { recognition, map, bodyStart };
  if (known && sameFacts(known.recognition.article, article)) {
    if (known.map.text === map.text) return { ...known, ...section };
    const piece = changedPiece(known.map, map, known.piecewise);
    if (piece) {
      const part = piece.text === undefined ? undefined : await analyse(piece.text, article);
      return {
        ...section,
        analysed: {
          analysis: piece.into(known.analysed.analysis, part?.analysis ?? NOTHING),
          entries: { ...known.analysed.entries, ...part?.entries },
        },
        piecewise: known.piecewise + piece.changed,
      };
    }
  }
  return { ...section, analysed: await analyse(map.text, article), piecewise: 0 };
}

export interface Whole {
  map: TextMap;
  analysed: AnalysedText;
  /** Where each section’s text begins in the whole. */
  bases: number[];
}

/** All sections as one text, as pointer, painter and cards see them. */
export function joinSections(sections: readonly Section[]): Whole {
  const map = new TextMap(sections.flatMap((section) => section.map.lines));
  const bases: number[] = [];
  let base = 0;
  for (const section of sections) {
    bases.push(base);
    base += section.map.text.length + (section.map.text === '' ? 0 : 1);
  }
  const analyses = sections.map(({ analysed }, i) => moveAnalysis(analysed.analysis, bases[i] ?? 0));
  return {
    map,
    bases,
    analysed: {
      analysis: analyses.length === 1 ? (analyses[0] ?? NOTHING) : joinAnalyses(analyses),
      entries: Object.assign({}, ...sections.map(({ analysed }) => analysed.entries)),
    },
  };
}

/** Whether nothing has to be painted anew. */
export const isSame = (a: readonly Section[], b: readonly Section[]): boolean =>
  a.length === b.length &&
  a.every(({ analysed, map }, i) => {
    const other = b[i];
    return (
      analysed === other?.analysed &&
      map.lines.length === other.map.lines.length &&
      map.lines.every((line, at) => line === other.map.lines[at])
    );
  });
