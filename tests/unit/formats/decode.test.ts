import { describe, expect, test } from 'vitest';
import { decode } from '../../../formats/decode.ts';
import { twoByte, utf8, utf16 } from './bytes.ts';

const simplified =
  'zh,en\r\n河长制,river chief system\r\n新时代文明实践中心,centre for civilisation practice\r\n';
const traditional =
  'zh,en\r\n河長制,river chief system\r\n鄉村振興戰略與區域協調發展,rural revitalisation\r\n';

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(simplified), 'utf-8', simplified],
    ['UTF-8 with its mark', utf8(`\ufeff${simplified}`), 'utf-8', simplified],
    ['UTF-16 LE with its mark', utf16(simplified, 'le'), 'utf-16le', simplified],
    ['UTF-16 BE with its mark', utf16(simplified, 'be'), 'utf-16be', simplified],
    ['UTF-16 LE without', utf16(simplified, 'le', false), 'utf-16le', simplified],
    ['UTF-16 BE without', utf16(simplified, 'be', false), 'utf-16be', simplified],
    ['GBK', twoByte(simplified, 'gb18030'), 'gb18030', simplified],
    [
      'GBK of Traditional text',
      twoByte(simplified.replace('长', '長'), 'gb18030'),
      'gb18030',
      simplified.replace('长', '長'),
    ],
    ['Big5', twoByte(traditional, 'big5'), 'big5', traditional],
    ['Chinese alone in GBK', twoByte('河长制推动治水', 'gb18030'), 'gb18030', '河长制推动治水'],
  ])('%s', (_, bytes, encoding, text) => expect(decode(bytes)).toEqual({ encoding, text }));
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \r\n\t\n'), 'empty'],
    ['a mark alone', utf8('\ufeff'), 'empty'],
    ['an Excel file', utf8('PK\u0003\u0004 and so on'), 'spreadsheet'],
    ['an older Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'spreadsheet'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff]),
      'encoding',
    ],
    ['bytes that are nothing', new Uint8Array([0xff, 0xff, 0xff, 0x20]), 'encoding'],
    ['a cut UTF-16', utf16('河长', 'le').subarray(0, 5), 'encoding'],
    ['more than is read', new Uint8Array(64 * 2 ** 20 + 1), 'too-big'],
  ])('not %s', (_, bytes, code) => expect(decode(bytes)).toMatchObject({ code }));
  test('one wrong byte in UTF-8 is not taken for another encoding that shows rubbish', () => {
    const bytes = utf8(`${simplified.repeat(40)}x`);
    bytes[bytes.length - 1] = 0xe6;
    expect(decode(bytes)).toMatchObject({ code: 'encoding' });
  });
});
