/** Chinese surnames, the common ones first; order within a row says nothing. */

const COMMON =
  '王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余蒋叶杜苏魏程吕丁沈任姚卢钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白毛江闫薛尹付段雷黎史龙钱贺陶顾龚郝邵万严洪赖武傅莫孔汤康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹耿关覃兰焦俞左柳甘祝包宁尚舒阮纪柯梅童毕凌单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阎穆向温常文';

const RARER =
  '卓车简连缪项麦褚窦娄戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮普阙浦戈伏鹿薄邸雍辜阿羊母乌裘亓修邰赫杭况那鲜逯隆茹诸战慕危玉银亢公嵇哈湛宾勾茅利呼居揭干但尉斯元束檀衣信展阴智幸奉植衡富尧闭由苍奇邴崇钮弓卢郗蒯濮扶堵冒宓蓬郏浦尚农温别晏柴阎充慕连茹宦鱼古慎戈廖庾终暨居步都耿满弘匡寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融訾阚简沙乜养须丰巢蒯相后荆红游竺权逯盖益桓晋楚闫法汝鄢涂钦帅亢况琴商牟佘佴伯赏墨哈谯笪佟爱阳言福咸时傲湾郇练仓保占英旷羿薛木才操粘达宰励糜巨揣鄞胶么昝腊藏仵续恽苑拜青麴郐蒿咎降贡訚习铁战冶仉郄智' +
  '郏隗山谷贲车家羿储秋刀化延律代祭覃闪晓修毋';

const COMPOUND =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 轩辕 夏侯 端木 百里 呼延 南宫 东郭 独孤 西门 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闻人 赫连 鲜于 闾丘 司寇 拓跋 纳兰 万俟 完颜 第五 乐正 巫马 公西 颛孙 壤驷 公良 漆雕 梁丘 左丘 谷梁 宰父 段干 夹谷 微生 羊舌 叶赫 那拉 爱新 达奚 哥舒';

export const commonSurnames: ReadonlySet<string> = new Set(COMMON);
export const surnames: ReadonlySet<string> = new Set(COMMON + RARER);
export const compoundSurnames: ReadonlySet<string> = new Set(COMPOUND.split(' '));

/** Surnames that are oftener a preposition or conjunction in front of a name: 向李某, 和王某. */
export const prepositions: ReadonlySet<string> = new Set('于向和从由为时经令同与以对将被让给在及是即连后前');
