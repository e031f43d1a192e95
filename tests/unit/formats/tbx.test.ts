import { describe, expect, test } from 'vitest';
import { readTbx } from '../../../formats/tbx/read.ts';
import { writeTbx } from '../../../formats/tbx/write.ts';

const body = (concepts: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><titleStmt><title>Rivers</title></titleStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>\n${concepts}</body></text></tbx>`;

const river = `<conceptEntry id="c1">
  <descrip type="subjectField">water</descrip>
  <descripGrp><descrip type="definition">Officials answer
      for a river &amp; its <hi>banks</hi>.</descrip><admin type="source">A paper</admin></descripGrp>
  <langSec xml:lang="zh-TW"><termSec><term>河長制</term></termSec></langSec>
  <langSec xml:lang="zh-CN"><termSec><term>河长制</term>
    <termNote type="partOfSpeech">noun</termNote>
    <descripGrp><descrip type="context">全县推行河长制。</descrip><admin type="source">elsewhere</admin></descripGrp></termSec>
    <termSec><term>河长</term><termNote type="termType">shortForm</termNote></termSec></langSec>
  <langSec xml:lang="de"><termSec><term>Flussleiter</term></termSec></langSec>
  <langSec xml:lang="en-GB"><termSec><term>river chief system</term></termSec><termSec><term>river leader scheme</term></termSec></langSec>
</conceptEntry>`;
const wanted = {
  zh: '河长制',
  forms: ['河長制', '河长'],
  en: 'river chief system; river leader scheme',
  gloss: 'Officials answer for a river & its banks.',
  source: 'A paper',
  tags: ['water'],
};

describe('readTbx', () => {
  test('the present edition', () => {
    const read = readTbx(body(river));
    expect(read).toMatchObject({ name: 'Rivers', problems: [], ignored: ['context'], fatal: false });
    expect(read.entries).toEqual([{ line: 3, entry: wanted }]);
  });
  test('its style of a namespace a module', () => {
    const text = `<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m" xmlns:basic="b"><text><body><conceptEntry><min:subjectField>water</min:subjectField><descripGrp><basic:definition>d</basic:definition><basic:source>s</basic:source></descripGrp><langSec xml:lang="zh"><termSec><term>河长制</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(readTbx(text).entries.map(({ entry }) => entry)).toEqual([
      { zh: '河长制', forms: [], en: '', gloss: 'd', source: 's', tags: ['water'] },
    ]);
  });
  test('the first edition, with the document type that its tools write', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="1"><descrip type="subjectField">water</descrip><langSet xml:lang="zh"><ntig><termGrp><term>河长制</term></termGrp></ntig></langSet><langSet xml:lang="EN"><tig><term>river chief system</term><descripGrp><descrip type="definition">d</descrip><admin type="source">s</admin></descripGrp></tig></langSet></termEntry>
</body></text></martif>`;
    expect(readTbx(text).entries).toEqual([
      {
        line: 4,
        entry: {
          zh: '河长制',
          forms: [],
          en: 'river chief system',
          gloss: 'd',
          source: 's',
          tags: ['water'],
        },
      },
    ]);
  });
  test('where there is no English, the language there is; pinyin is not one', () => {
    const text = body(
      '<conceptEntry><langSec xml:lang="zh-Latn-pinyin"><termSec><term>hézhǎngzhì</term></termSec></langSec><langSec xml:lang="de"><termSec><term>Flussleiter</term></termSec></langSec><langSec xml:lang="zh"><termSec><term>河长制</term></termSec></langSec></conceptEntry>',
    );
    expect(readTbx(text).entries[0]?.entry).toMatchObject({ pinyin: 'hézhǎngzhì', en: 'Flussleiter' });
  });
});

describe('what is wrong is told with its line', () => {
  test('a concept without a Chinese term, one without a meaning', () => {
    const text =
      body(`<conceptEntry><langSec xml:lang="en"><termSec><term>river</term></termSec></langSec></conceptEntry>
${river}
<conceptEntry><langSec xml:lang="zh"><termSec><term>湖长制</term></termSec></langSec></conceptEntry>`);
    expect(readTbx(text)).toMatchObject({
      fatal: false,
      problems: [
        { code: 'no-chinese', line: 3 },
        { code: 'no-meaning', line: 16 },
      ],
      entries: [{ line: 4 }],
    });
  });
  test.each([
    ['entities of its own', body(river, '<!DOCTYPE tbx [<!ENTITY a "aaaa">]>\n'), 'dtd', 2],
    [
      'entities that swell',
      body('&c;', '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>\n'),
      'dtd',
      2,
    ],
    [
      'an entity from a file',
      body('&x;', '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
      'dtd',
      2,
    ],
    ['an entity that nobody declared', body('\n<conceptEntry>&nbsp;</conceptEntry>'), 'entity', 4],
    ['an element that is not closed', body('<conceptEntry>\n'), 'xml', 4],
    ['an end', body(river).slice(0, 700), 'xml', 10],
    ['another format of XML', '<?xml version="1.0"?>\n<tmx version="1.4"></tmx>', 'not-tbx', 2],
    ['no XML', '河长制,x', 'xml', 1],
  ])('%s', (_, text, code, line) =>
    expect(readTbx(text)).toMatchObject({ fatal: true, entries: [], problems: [{ code, line }] }),
  );
});

test('what is written stands where the dialect wants it', () => {
  const text = writeTbx('A & B', [{ ...wanted, pinyin: 'hézhǎngzhì' }]);
  expect(text).toContain('xmlns="urn:iso:std:iso:30042:ed-2"');
  expect(text).toContain('<title>A &amp; B</title>');
  expect(text).toContain(
    '<descripGrp><descrip type="definition">Officials answer for a river &amp; its banks.</descrip><admin type="source">A paper</admin></descripGrp>',
  );
  expect(text).toContain(
    '<langSec xml:lang="zh-Latn-pinyin"><termSec><term>hézhǎngzhì</term></termSec></langSec>',
  );
});
