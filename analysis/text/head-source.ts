/** Whose report it is: 来源：…, 本报…讯, 新华社…电, 央视网消息. */

const NAME = '[\\u3400-\\u9fffA-Za-z0-9·]{2,24}';
/** What stands behind the source in the same line and is none of it. */
const STOP = /(?:作者|责任编辑|责编|编辑|记者|发布|时间|日期|浏览|阅读|点击|字号|字体|字体大小|分享|打印).*$/;

const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:稿件来源|文章来源|信息来源|新闻来源|素材来源|来源|來源|出处|原载|摘自)[ \\u3000]{0,2}[:：][ \\u3000]{0,3}[《“]?(${NAME}(?:[-—·][《]?${NAME})?)`,
  ),
  new RegExp(`(?:稿件来源|文章来源|信息来源|素材来源)[ \\u3000]{1,3}(${NAME})`),
  /^[【（(]?(?:据)?(新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央广网|光明网|国际在线|中国日报网|中央社|法新社|路透社|美联社)(?:客户端)?[^，。；：\n]{0,16}?(?:[0-9]{1,2}月[0-9]{1,2}日)?[^，。；：\n]{0,6}?(?:电|電|讯|訊|消息)/,
  /^(聯合報|中國時報|自由時報|中央社|鉅亨網)[／/編记記 ]/,
  /^[【（(]?([\u3400-\u9fff]{2,6}(?:日报|晚报|时报|商报|晨报|早报|新报|日報|時報|晚報))(?:讯|訊|消息|记者|記者)/,
];

/** The source that a line names, without the words around it. */
export function sourceInLine(line: string): string | undefined {
  for (const shape of SHAPES) {
    const name = shape
      .exec(line)?.[1]
      ?.replace(STOP, '')
      .replace(/[·\-—]+$/, '');
    if (name && name.length >= 2) return name;
  }
  return undefined;
}
