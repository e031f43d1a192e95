/** TBX: ISO 30042:2019 in both its styles, and the <martif> of its first edition, which most tools still write. */
import { Collector, type ReadGlossary } from '../collect.ts';
import { type Concept, entryOf } from './concept.ts';
import { type Element, readXml, Stop } from './xml.ts';

const ROOTS = ['tbx', 'martif'];
const CONCEPTS = ['conceptEntry', 'termEntry'];
const LANGUAGES = ['langSec', 'langSet'];
const TERMS = ['termSec', 'tig', 'ntig'];
/** What holds the text of a data category: its kind is its `type`, and in the style with a namespace each, its name. */
const CATEGORIES = [
  'descrip',
  'admin',
  'termNote',
  'note',
  'definition',
  'source',
  'subjectField',
  'context',
];
/** Meta-information without a place in a glossary, and not worth a word about it. */
const PASSED_OVER = [
  'administrativeStatus',
  'termType',
  'partOfSpeech',
  'grammaticalNumber',
  'grammaticalGender',
];

/** No termbase is deeper than 12. */
const DEEPEST = 100;

/** Line breaks that only indent the file are one blank. */
const flow = (text: string): string => text.replace(/\s*\n[ \t]+/g, ' ').trim();

class Reading {
  readonly collector = new Collector();
  name = '';
  private readonly open: string[] = [];
  private concept: (Concept & { line: number }) | undefined;
  private language = '';
  private described = '';
  /** The category whose text is being read, and at which depth it began. */
  private kind = '';
  private depth = 0;
  private text = '';

  start({ name, attributes, line }: Element): void {
    if (this.open.length === 0 && !ROOTS.includes(name)) throw new Stop({ code: 'not-tbx', line });
    if (this.open.length >= DEEPEST) throw new Stop({ code: 'xml', line });
    this.open.push(name);
    if (this.kind) return;
    if (CONCEPTS.includes(name)) {
      this.concept = { line, terms: [], definitions: [], sources: [], subjects: [] };
      this.language = '';
    } else if (LANGUAGES.includes(name)) this.language = attributes['xml:lang'] ?? attributes.lang ?? '';
    else if (name === 'descripGrp') this.described = '';
    else if (name === 'title' && this.open.includes('titleStmt')) this.take('title');
    else if (this.concept && name === 'term') this.take('term');
    else if (this.concept && CATEGORIES.includes(name)) this.take(attributes.type ?? name);
  }

  private take(kind: string): void {
    this.kind = kind;
    this.depth = this.open.length;
    this.text = '';
  }

  add(text: string): void {
    if (this.kind) this.text += text;
  }

  end(): void {
    if (this.kind && this.open.length === this.depth) {
      this.keep(this.kind, flow(this.text));
      this.kind = '';
    }
    const name = this.open.pop() ?? '';
    if (LANGUAGES.includes(name)) this.language = '';
    if (!CONCEPTS.includes(name) || !this.concept) return;
    const { line } = this.concept;
    const entry = entryOf(this.concept);
    this.concept = undefined;
    if (entry) this.collector.add(entry, line);
    else this.collector.fault({ code: 'no-chinese', line });
    // What has failed already has said why.
    if (this.collector.failed) throw new Stop({ code: 'xml' });
  }

  private keep(kind: string, text: string): void {
    if (kind === 'title') this.name = text;
    if (!this.concept || !text) return;
    const { terms, definitions, sources, subjects } = this.concept;
    const ofTerm = this.open.some((name) => TERMS.includes(name));
    if (kind === 'term') terms.push({ language: this.language, text });
    else if (kind === 'definition' || kind === 'explanation') definitions.push(text);
    else if (kind === 'note') definitions.push(text);
    else if (kind === 'subjectField') subjects.push(text);
    else if (kind === 'transliteratedForm') terms.push({ language: 'zh-Latn', text });
    // The source of a context sentence is not the entry's.
    else if (kind === 'source' && (!ofTerm || this.described === 'definition')) sources.push(text);
    else if (kind !== 'source' && !PASSED_OVER.includes(kind)) this.collector.ignore(kind);
    if (kind !== 'source') this.described = kind;
  }
}

export function readTbx(text: string): ReadGlossary {
  const reading = new Reading();
  const problem = readXml(text, {
    open: (element) => reading.start(element),
    text: (data) => reading.add(data),
    close: () => reading.end(),
  });
  const { collector, name } = reading;
  if (problem) collector.fail(problem);
  return collector.result('tbx', name);
}
