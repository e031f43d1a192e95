import type { Language } from '../../messages/choices.ts';

export const showsEnglish = (language: Language): boolean => language !== 'zh';
export const showsChinese = (language: Language): boolean => language !== 'en';
