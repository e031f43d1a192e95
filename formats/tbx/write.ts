/**
 * TBX-Basic in the DCA style of ISO 30042:2019: definition and its source, and subject fields, of the concept; the
 * headword and its variants in zh, pinyin as its own language zh-Latn-pinyin, the rendering in en. Which category may
 * stand where is after the dialect's schema, release 1.2 (TBX-Basic_DCA.sch).
 */
import type { OwnEntry } from '../../state/own/entry.ts';
import { escapeXml } from './xml.ts';

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`;

const termSec = (term: string, type?: 'variant'): string =>
  `<termSec>${element('term', term)}${type ? element('termNote', type, ' type="termType"') : ''}</termSec>`;

const langSec = (language: string, sections: readonly string[]): string =>
  `<langSec xml:lang="${language}">${sections.join('')}</langSec>`;

function concept({ zh, forms, pinyin, en, gloss, source, tags }: OwnEntry, index: number): string {
  const cited = source ? element('admin', source, ' type="source"') : '';
  const definition = gloss
    ? `<descripGrp>${element('descrip', gloss, ' type="definition"')}${cited}</descripGrp>`
    : cited;
  const parts = [
    ...tags.map((tag) => element('descrip', tag, ' type="subjectField"')),
    definition,
    langSec('zh', [termSec(zh), ...forms.map((form) => termSec(form, 'variant'))]),
    pinyin ? langSec('zh-Latn-pinyin', [termSec(pinyin)]) : '',
    en ? langSec('en', [termSec(en)]) : '',
  ];
  return `<conceptEntry id="c${index + 1}">${parts.join('')}</conceptEntry>`;
}

/** A concept a line. */
export const writeTbx = (
  name: string,
  entries: readonly OwnEntry[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt>${element('title', name)}</titleStmt><sourceDesc><p>Exported from Tifa</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${entries.map(concept).join('\n')}
</body></text>
</tbx>
`;
