/**
 * Characters that names from other languages, and of Uyghurs, Kazakhs, Tibetans and Mongols, are written with.
 * Kept apart from ordinary words by what they leave out: 的 是 在 国 人 and the like never stand in such a name.
 */
const TRANSLITERATION =
  '阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕别宾波玻伯勃博卜布采策查柴昌车茨慈次措达戴丹道得德登邓迪蒂帝丁杜敦顿多厄恩尔耳法凡范菲费芬丰冯佛夫弗福盖甘冈高戈哥格葛根贡古瓜圭哈海汉豪赫亨洪侯胡华怀惠霍基吉加贾简杰金津喀卡凯坎康考柯科克肯孔寇库夸奎昆拉腊莱赖兰朗劳勒雷累黎里利莉丽连廉良列烈林琳龙隆卢鲁伦罗洛吕略马玛迈麦曼芒毛茂梅门蒙孟米密缅明摩莫墨默姆木穆拿那娜纳乃奈南内尼涅宁纽努诺欧帕派潘庞培佩彭蓬皮平泼珀蒲普奇齐恰契强乔切钦琴琼丘屈让热荣茹儒瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什石史士叔舒朔丝斯松苏素孙索塔泰坦汤唐陶特滕提铁廷图土托瓦万旺威韦维魏温翁沃乌武伍希锡席夏香肖歇谢辛欣休许雅亚延扬耶叶伊易因英尤于约泽扎詹张珍芝朱兹卓宗祖佐娅妮黛芙蕾薇妲琪婕迦逊赞旦珠才吾买江肉孜依汗力堆仁嘎增美晋央曲觉桂久岸田安藤川崎健寅尹锡悦晋三西芭各吐';

export const transliteration: ReadonlySet<string> = new Set(TRANSLITERATION);

/** The most foreign of them: a name without a dot or an office must consist mainly of these. */
const DISTINCT =
  '阿埃奥巴贝比彼宾波博布茨达德蒂厄尔菲芬弗夫格古哈赫霍基加卡凯坎科克库拉莱兰劳勒雷里丽列卢鲁罗洛马玛迈曼蒙米莫默穆姆纳娜内尼涅努诺欧帕佩皮普奇契切乔琴萨塞桑沙舍施什史斯索塔泰特提托瓦威韦维沃乌希谢雅亚耶叶伊兹佐泽扎';
const distinct: ReadonlySet<string> = new Set(DISTINCT);

export const looksForeign = (name: string): boolean =>
  [...name].filter((c) => distinct.has(c)).length >= 0.75 * name.length;

/** The dots between the parts of such a name, as they are printed and mistyped. */
export const isDot = (c: string): boolean => c === '·' || c === '•' || c === '・' || c === '‧' || c === '．';
