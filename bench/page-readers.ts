/** What the benchmark evaluates in a page: each reader on the live document, its answer as plain data and its cost. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { looksChinese } from '../page/gate.ts';
import { recogniseArticle } from '../page/recognise/index.ts';
import { textOf } from '../tests/pages/in-page.ts';
import type { Measured, ReaderName } from './page-results.ts';
import type { Reading } from './page-score.ts';

/** The peers hand dates out as the page prints them; only the day is compared, so any order of year first is taken. */
function day(date: string | null | undefined): string | undefined {
  const [, year, month = '', dayOfMonth = ''] = /(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(date ?? '') ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` : (date ?? undefined);
}

/** As shipped: the gate decides first, and without an article there is no body. */
function tifa(): Reading {
  if (!looksChinese(document)) return { recognised: false, body: '' };
  const recognition = recogniseArticle(document);
  const { title, date, source } = recognition.article;
  return { recognised: recognition.recognised, title, date, source, body: textOf(recognition) };
}

/** Its decision is `isProbablyReaderable`; body and facts are taken whatever that says. It consumes a document: a clone. */
function readability(): Reading {
  const recognised = isProbablyReaderable(document);
  const read = new Readability(document.cloneNode(true) as Document).parse();
  return {
    recognised,
    title: read?.title ?? undefined,
    date: day(read?.publishedTime),
    source: read?.siteName ?? undefined,
    body: read?.textContent ?? '',
  };
}

/** It has no decision of its own: what holds any text counts as recognised. */
function defuddle(): () => Reading {
  const read = new Defuddle(document).parse();
  return () => {
    const body = new DOMParser().parseFromString(read.content, 'text/html').body.textContent ?? '';
    return {
      recognised: body.trim() !== '',
      title: read.title,
      date: day(read.published),
      source: read.site,
      body,
    };
  };
}

/** Each reader hands out how to get its reading: what is done only to compare it is outside the time. */
const READERS = {
  tifa: () => {
    const reading = tifa();
    return () => reading;
  },
  readability: () => {
    const reading = readability();
    return () => reading;
  },
  defuddle,
};

export function measure(name: ReaderName): Measured {
  const html = () => document.documentElement?.outerHTML ?? '';
  const before = html();
  const times: number[] = [];
  let reading: Reading = { recognised: false, body: '' };
  let error: string | undefined;
  for (let call = 0; call < 2; call++) {
    const start = performance.now();
    try {
      const finish = READERS[name]();
      times.push(performance.now() - start);
      reading = finish();
    } catch (thrown) {
      times.push(performance.now() - start);
      error = String(thrown);
    }
  }
  const [first = 0, second = 0] = times;
  return { reading, first, second, domUntouched: before === html(), ...(error !== undefined && { error }) };
}
