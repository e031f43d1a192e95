/** Terms of a text: entries of the glossary, terms built by rule, the article’s own definitions, and formulas nobody explains. */
import type { CompiledGlossary, GlossaryEntry } from '../glossary.ts';
import { placesOf } from '../places/about.ts';
import { Gazetteer } from '../places/gazetteer.ts';
import { canonicalForm, canonicalText, traditionalMap } from '../text/canonical.ts';
import { Lexicon } from '../text/lexicon.ts';
import { scriptWriter } from '../text/script.ts';
import { Speller } from '../text/spelling.ts';
import type { Term } from '../types.ts';
import { applyDefinitions } from './article-definitions.ts';
import type { Candidate } from './candidate.ts';
import { composeBodies } from './compose/bodies.ts';
import type { ComposeContext, ComposeTables } from './compose/context.ts';
import { departmentForms } from './compose/department-forms.ts';
import { composeDepartmentNames } from './compose/department-names.ts';
import { composeDepartments } from './compose/departments.ts';
import { composeDocumentNumbers } from './compose/document-numbers.ts';
import { resolveCampaigns, resolveEchoes } from './compose/echoes.ts';
import { composeFormalNames } from './compose/formal-names.ts';
import { levelForms } from './compose/level-forms.ts';
import { composeBodyMeetings, composeLocalSessions } from './compose/local-sessions.ts';
import { composeNationalSessions } from './compose/national-sessions.ts';
import { composeOffices, composePresident, officeWords } from './compose/office-names.ts';
import { composePartyCongresses } from './compose/party-congresses.ts';
import { composePlaceWords, placeWordForms } from './compose/place-words.ts';
import { composePlans } from './compose/plans.ts';
import { composeResidentInspectors } from './compose/resident-inspectors.ts';
import { rulesOf } from './compose/rules.ts';
import { composeTaskBodies } from './compose/task-bodies.ts';
import { composeTeachings } from './compose/teachings.ts';
import { composeTeams } from './compose/teams.ts';
import { composeTitles } from './compose/titles.ts';
import { composeYouthLeague } from './compose/youth-league.ts';
import { type EntryForm, entryTerms } from './entry-terms.ts';
import { applyOwnShortForms, ownShortForms } from './own-short-forms.ts';
import { quotedSpans } from './quotes.ts';
import { selectTerms } from './select.ts';
import { unknownFormulas } from './unknown-formulas.ts';
import { unknownNames } from './unknown-names.ts';

export interface TermOptions {
  /** ISO date of the article: decides between senses. */
  date?: string;
  /** Where the title ends in the text; what it names counts more for what the article is about. */
  titleEnd?: number;
  /** What stands over the article but not in the text: its title and where it comes from (银川日报). */
  heading?: string;
}

/** A glossary made ready for use: forms looked up, rules written out. Made once; tens of milliseconds. */
export class TermFinder {
  private readonly simplified: ReadonlyMap<string, string>;
  private readonly usualTraditional: ReadonlyMap<string, string>;
  private readonly forms = new Lexicon<EntryForm>();
  private readonly tables: ComposeTables;
  private readonly speller: Speller;
  private readonly placeWords: ReturnType<typeof placeWordForms>;

  /** Entries of `own` win over the glossary’s where a form is the same. */
  constructor(
    glossary: CompiledGlossary,
    own: readonly GlossaryEntry[] = [],
    simplified: ReadonlyMap<string, string> = traditionalMap(glossary.traditional),
    gazetteer = new Gazetteer(glossary.places),
  ) {
    this.simplified = simplified;
    this.usualTraditional = traditionalMap(glossary.usualTraditional);
    for (const entry of own) this.addEntry(entry, 'own');
    for (const entry of glossary.entries) this.addEntry(entry, 'glossary');
    const rules = rulesOf(glossary);
    this.tables = {
      rules,
      gazetteer,
      levelForms: levelForms(rules),
      departmentForms: departmentForms(rules),
      offices: officeWords(rules),
      topics: topicsOf(glossary.entries),
    };
    this.placeWords = placeWordForms(this.tables);
    this.speller = new Speller(glossary.pinyin);
  }

  private addEntry(entry: GlossaryEntry, basis: 'glossary' | 'own'): void {
    const form: EntryForm = {
      entry,
      basis,
      headword: this.canonical(entry.zh),
      not: (entry.not ?? []).map(this.canonical),
    };
    if (entry.context?.near) form.near = entry.context.near.map(this.canonical);
    if (entry.context?.article) form.article = entry.context.article.map(this.canonical);
    for (const written of [entry.zh, ...(entry.forms ?? [])]) {
      const full = entry.fulls?.[written];
      this.forms.add(this.canonical(written), full === undefined ? form : { ...form, full });
    }
  }

  private readonly canonical = (text: string): string => canonicalForm(text, this.simplified);

  /** Top-level terms never overlap; offsets are into `original` as given. Linear in its length; never throws. */
  find(original: string, options: TermOptions = {}): Term[] {
    const { text, at } = canonicalText(original, this.simplified);
    const heading = options.heading ? this.canonical(options.heading) : '';
    const titleEnd = options.titleEnd ?? Math.max(0, text.indexOf('\n'));
    const context: ComposeContext = {
      ...this.tables,
      text,
      places: placesOf(`${heading}\n${text}`, heading.length + 1 + titleEnd, this.tables.gazetteer),
    };
    if (options.date) context.date = options.date;
    const league = composeYouthLeague(context);
    const bodies = composeBodies(context).filter(
      (body) => !league.some(({ start, end }) => body.start > start && body.end <= end),
    );
    const composed = [
      ...bodies,
      ...composeFormalNames(context, bodies),
      ...league,
      ...composeTeams(context, bodies),
      ...composeTaskBodies(context, bodies),
      ...composePresident(context),
      ...composePartyCongresses(context),
      ...composeNationalSessions(context),
      ...composeLocalSessions(context),
      ...composeBodyMeetings(context, bodies),
      ...composePlans(context),
      ...composePlaceWords(context, this.placeWords),
      ...composeDocumentNumbers(context),
      ...composeTitles(context, (title) => this.forms.get(title) !== undefined),
    ];
    const strong = new Set(
      composed.filter(({ term }) => term.level === 'must').map(({ start, end }) => text.slice(start, end)),
    );
    const { entries, official } = entryTerms(text, this.forms, strong, options.date);
    resolveEchoes(text, entries, [...composed, ...entries]);
    const departments = [...composeDepartments(context, entries), ...composeDepartmentNames(context)];
    departments.push(...composeResidentInspectors(context, [...entries, ...composed]));
    departments.push(...composeTeachings(context, [...entries, ...composed]));
    departments.push(...composeOffices(context, [...departments, ...composed, ...entries]));
    for (const { start, end, term } of [...composed, ...departments]) {
      const pinyin = this.speller.spell(text.slice(start, end));
      if (pinyin !== undefined) term.pinyin = pinyin;
    }
    // With the quotation marks that stand inside it and right before it: “不忘初心、牢记使命”主题教育.
    const asPrinted = ({ start, end }: Candidate) => {
      const from = at[start] ?? 0;
      const marked = /[“「"]/.test(original.charAt(from - 1)) ? from - 1 : from;
      return original.slice(marked, (at[end - 1] ?? 0) + 1);
    };
    resolveCampaigns(text, asPrinted, entries);
    const quoted = quotedSpans(original, at);
    const unknown = [
      ...unknownFormulas(text, quoted),
      ...(official ? unknownNames(text, quoted, [...entries, ...composed]) : []),
    ];
    const defined = applyDefinitions(text, quoted, [...entries, ...unknown]);
    const known = [...entries, ...composed];
    const introduced = applyOwnShortForms(text, ownShortForms(text, this.tables.gazetteer, known), known);
    const candidates: Candidate[] = [
      ...defined,
      ...introduced,
      ...entries,
      ...composed,
      ...departments,
      ...unknown,
    ];
    const inScript = scriptWriter(original, this.simplified, this.usualTraditional);
    for (const { term } of candidates) if (term.full) term.full = inScript(term.full);
    return selectTerms(original, at, candidates);
  }
}

/** What a team may be named after: campaigns, and the standing subjects of inspection. */
function topicsOf(entries: readonly GlossaryEntry[]): string[] {
  const standing = [
    '生态环境保护',
    '环境保护',
    '生态环保',
    '环保',
    '安全生产',
    '疫情防控',
    '脱贫攻坚',
    '乡村振兴',
    '扫黑除恶',
    '主题教育',
    '党史学习教育',
  ];
  const campaigns = entries
    .filter(({ kind }) => kind === 'campaign')
    .flatMap(({ zh, forms }) => [zh, ...(forms ?? [])])
    .map((form) => canonicalText(form).text);
  return [...new Set([...standing, ...campaigns])].sort((a, b) => b.length - a.length);
}
