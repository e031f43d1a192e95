import { describe, expect, it } from 'vitest';
import { decide, type Evidence } from '../../../page/recognise/decide.ts';
import { describeReason } from '../../../page/recognise/reason.ts';

const news: Evidence = {
  characters: 900,
  han: 800,
  kana: 0,
  hangul: 0,
  punctuationDensity: 0.07,
  linkShare: 0.01,
  blocks: 8,
  paragraphs: 7,
  bodyShare: 0.95,
  teaserHan: 0,
  titleShown: true,
  dated: true,
  datedSomewhere: true,
  sourced: true,
  reported: true,
  edited: true,
  calledArticle: false,
};
const code = (change: Partial<Evidence>) => decide({ ...news, ...change }).reason.code;

describe('decide', () => {
  it('recognises news', () => {
    const { recognised, reason } = decide(news);
    expect(recognised).toBe(true);
    expect(describeReason(reason)).toBe('Chinese, punctuation density .07, 8 blocks of 900 characters');
  });
  it('recognises a short notice with title and date', () =>
    expect(code({ characters: 55, han: 45, blocks: 1, paragraphs: 1, reported: false, edited: false })).toBe(
      'article',
    ));
  it('asks for signs of an article', () => {
    const bare = {
      titleShown: true,
      dated: false,
      datedSomewhere: false,
      sourced: false,
      reported: false,
      edited: false,
    };
    expect(code({ ...bare, bodyShare: 0.4, punctuationDensity: 0.04 })).toBe('home');
    expect(code({ ...bare, han: 300, punctuationDensity: 0.04 })).toBe('no-signs');
  });
  it('asks for more of them where marks are few', () => {
    expect(code({ punctuationDensity: 0.02 })).toBe('article');
    expect(code({ punctuationDensity: 0.02, edited: false, reported: false, sourced: false })).toBe(
      'no-signs',
    );
    expect(code({ punctuationDensity: 0.005 })).toBe('not-prose');
  });
  it('leaves other pages alone', () => {
    expect(code({ characters: 0 })).toBe('empty');
    expect(code({ kana: 400 })).toBe('not-chinese');
    expect(code({ han: 90 })).toBe('not-chinese');
    expect(code({ linkShare: 0.5 })).toBe('list');
    expect(code({ teaserHan: 2000, dated: false })).toBe('list');
    expect(code({ han: 30, characters: 35 })).toBe('too-short');
    expect(code({ kind: 'forum' })).toBe('forum');
  });
});
