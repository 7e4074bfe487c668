/** The 2,800 characters that law texts use most by their syllables without tones, each under all its readings (pinyin-pro, MIT licence). */
const table = `
a阿 ai碍爱艾哀癌 an安按案广岸厂暗胺氨鞍庵 ang仰 ao澳奥凹岙 ba八坝罢把拔叭扒吧霸靶巴 bai百白摆败伯 ban办版般班半颁搬拌板伴瘢斑 bang帮旁谤绑榜棒彭膀蚌傍 bao保报包爆暴胞剥薄褒炮曝雹宝抱刨瀑趵堡豹 bei备被倍北背碑贝辈臂杯碚 ben本苯夯笨 beng泵崩蹦蚌
bi必秘避比闭弊币毕笔庇蔽辟壁逼鼻箅佛匕臂碧痹 bian变编便边辩辨遍匾贬鞭 biao标表裱 bie别 bin份频殡滨宾濒 bing并病兵屏冰秉丙禀摒 bo舶播般泊拨博簿驳波剥薄玻佛伯渤卜趵箔膊 bu部不布补步捕怖簿哺埠卜堡钚 ca拆擦 cai采财材裁才彩菜踩蔡 can参残餐蚕掺 cang藏仓舱沧苍
cao草操曹槽漕 ce测策册侧厕栅 cen参 ceng层曾 cha查察差茶叉插汊刹茬 chai拆差柴 chan产单掺阐颤缠铲瀍觇禅 chang场常偿长厂倡畅昌娼唱敞肠 chao超抄潮巢朝吵钞炒 che车撤彻尺扯砗 chen称尘陈沉晨衬沈臣 cheng成程城承称抢乘惩诚净撑澄呈盛橙柽秤
chi持池迟尺驰斥吃赤齿匙侈 chong重种充虫冲宠崇涌铳 chou筹抽酬臭丑仇畴绸稠 chu处出除助础储畜初触厨楚橱雏 chuan传船穿串川氚 chuang创床窗幢闯 chui垂炊吹椎锤捶 chun纯春淳醇唇 chuo戳辍 ci次慈差此辞磁疵词刺瓷祠 cong从囱丛 cu促趋粗趣醋 cuan篡窜
cui催脆衰摧 cun村存寸 cuo措错磋挫撮 da大达答打搭 dai大代毒带待贷逮戴袋怠呆岱 dan单担但石弹蛋氮淡丹旦耽胆诞 dang当档党挡荡垱 dao道导到倒岛盗刀稻悼蹈捣 de的地得德底 dei得 deng等登灯邓澄 di的第地提低抵递堤底缔涤弟蒂敌诋滴笛帝荻
dian电点典店垫碘奠淀颠殿玷癫甸 diao调吊钓雕刁掉鲷 die谍叠跌碟 ding定订顶钉丁锭 diu丢 dong动东董冻洞冬懂栋胴氡 dou都读斗渎兜陡逗豆 du督度毒独都读顿渡堵赌渎镀杜 duan段断端短锻 dui对追队堆兑敦 dun顿盾吨墩囤趸敦 duo度多夺隋 e额恶鹅娥遏阿鄂扼 en恩
er二儿而饵尔耳 fa法发罚伐乏阀筏 fan反范犯返繁凡翻贩泛饭帆 fang方防放房访妨坊仿纺 fei费非废飞肥诽榧肺吠啡沸匪 fen分份纷粪焚粉奋氛坟汾 feng风封丰峰奉缝蜂锋凤逢枫讽 fo佛 fou不否 fu府服负复符付附扶副妇辅抚父覆福夫辐幅腐富赋浮敷孵赴伏罘肤傅佛氟腹俘 ga夹轧咖
gai改该盖溉概 gan干感杆秆赶矸肝甘敢橄泔酐 gang港岗纲钢刚杠肛 gao告高稿搞膏睾糕 ge合个各格革盖隔割歌搁鸽镉铬阁颌圪 gei给 gen根跟 geng更耕颈梗埂 gong工公共供功红贡攻宫巩汞拱 gou构购拘够沟钩勾句狗 gu故鼓估股古固顾骨雇孤贾谷沽咕辜 gua括挂瓜刮寡 guai拐
guan管关馆观官贯灌惯罐冠棺莞 guang广光潢 gui规归轨贵柜硅龟桂 gun滚棍 guo国过果锅裹郭涡 ha虾 hai害海还骸咳骇孩 han含厂旱涵函汉韩寒焊罕捍喊 hang行航杭巷夯 hao好号耗毫豪壕 he和合核河何盖吓荷菏盒鹤赫贺颌喝壑 hei黑 hen痕很恨 heng行衡横恒
hong红洪弘哄宏虹烘轰 hou后候厚喉 hu和护许核户互湖忽呼戏沪瑚糊胡虎 hua划化华花话画滑豁哗 huai坏怀淮槐 huan环还患换缓唤垸欢痪 huang黄荒谎潢皇慌凰 hui会回挥毁恢汇绘惠贿慧灰秽徽悔洄卉辉 hun婚混浑魂棍 huo和或活货火获伙豁霍祸惑
ji机其及级期计技记集基给系急济际圾疾积即革继纪绩剂籍极寄己迹击激既齐羁季稽祭挤缉几鸡忌吉辑冀脊藉肌畸奇暨麂瘠 jia家加价假驾架甲嘉贾夹颊茄嫁挟钾迦佳 jian建监件检间健见鉴减简坚兼践荐键剪碱俭奸艰肩拣浅捡箭煎尖舰睑渐溅槛堑缄歼涧 jiang强将港奖江降浆讲疆匠虹桨
jiao交教校缴较觉矫角胶焦脚郊搅轿礁叫窖酵浇铰 jie家接结解价节届街洁界介戒借截阶捷秸揭诫劫姐藉竭皆杰碣楷 jin进金禁近紧尽仅津晋斤谨浸今觐筋锦 jing经境警景精竞京井净径敬静颈茎镜晶荆惊泾迳兢 jiu九究救就纠旧久酒咎灸 ju据车具举居拒局且拘渠聚距剧巨柜俱句疽菊炬 juan捐卷眷圈
jue决绝掘觉角脚 jun军均竣浚菌龟峻 ka卡咖 kai开楷 kan勘刊看砍嵌槛坎 kang康抗 kao考靠烤拷铐 ke可科客课刻克恪壳柯颗咳棵 ken垦肯恳 keng坑 kong控空恐孔 kou口扣 ku库枯苦窟酷 kua跨夸垮 kuai会快块筷 kuan款宽 kuang况矿狂框旷眶
kui馈亏盔窥 kun困昆捆 kuo适括扩廓阔 la垃落拉喇 lai来赖徕莱 lan滥览栏缆揽拦蓝烂兰榄篮澜 lang廊浪螂朗 lao劳老络落乐捞涝牢崂 le了乐勒肋 lei类累雷勒泪垒肋 leng冷棱 li理利立例力励历离礼里李丽隶厘璃沥厉篱粒镉澧锂痢黎罹浬砾 lian联连练链炼廉脸莲敛恋殓帘
liang量辆两良粮梁晾亮谅凉 liao料疗了聊瞭撂辽僚 lie列烈劣猎裂 lin林临赁邻淋遴磷鳞 ling令领另零龄陵灵岭凌菱棱铃 liu六流留陆硫遛浏柳刘榴溜瘤 long弄垄龙笼聋隆拢 lou露漏楼陋瘘溇 lu六路绿录露陆炉赂鲁卤芦颅禄潞虏卢 luan乱卵栾挛 lun论轮伦仑
luo络落洛裸逻螺漯罗锣 lv律履绿旅率虑滤氯屡铝 lve略掠 ma码马麻摩骂么抹吗玛 mai卖买埋脉麦霾 man满瞒埋慢蔓谩漫鳗 mang盲邙忙 mao贸貌冒矛锚毛帽猫茂茅 me么 mei没每煤媒美梅妹枚霉昧镁 men门瞒们汶 meng蒙盟孟锰萌猛梦 mi密秘米迷弥醚蜜 mian面免棉勉绵娩缅眠
miao苗描庙秒 mie灭乜 min民敏闵皿 ming明名命鸣冥铭 mo万无没模冒摩膜末脉漠摸墨摹么磨抹默 mou谋某牟 mu目木模母募牧墓幕牟睦亩穆拇牡 na内纳南捺拿那钠哪 nai能耐奶哪 nan南难男楠 nang囊 nao挠闹脑 ne哪 nei内那哪 neng能 ni疑拟泥匿溺逆你霓尼
nian年念粘鲇碾 niang酿 niao溺鸟尿 nie摄捏啮镍乜 ning宁凝泞 niu纽牛扭钮 nong农弄浓脓 nu努弩 nuan暖 nuo难诺挪 nv女 nve虐 ou区偶殴欧沤瓯 pa扒爬帕怕 pai排派牌拍迫 pan判般盘拌攀叛泮 pang旁膀 pao抛跑炮泡刨 pei配培赔坏陪佩胚
pen喷盆 peng碰棚篷烹彭膨蓬朋 pi批被坏否披罢皮毗匹辟疲僻癖坯铍 pian便骗片偏篇 piao票嫖漂飘剽朴 pin品聘频贫拼 ping评平凭瓶屏坪 po破泊繁迫坡朴婆泼 pou剖 pu普暴扑浦铺葡谱圃曝濮朴瀑卜堡 qi其期企七起气器弃汽启欺歧妻齐旗栖稽揭缉枝乞契骑憩讫淇漆戚奇砌棋杞
qia卡洽恰 qian前千签迁钱欠牵遣潜歉浅纤铅谴嵌堑钳 qiang强将抢墙枪疆腔 qiao侨桥敲乔壳巧 qie且切窃契茄砌 qin侵亲禽勤秦琴沁 qing情请清轻亲青倾庆顷氢氰擎 qiong琼 qiu求球丘秋仇龟 qu区取渠去驱趋曲趣衢娶屈磲躯 quan全权券犬劝泉圈拳痊 que确缺却 qun群裙
ran染然燃 rang让壤 rao扰绕 re热若 ren人任认妊忍饪韧仁 reng仍扔 ri日 rong容融荣溶熔绒 rou肉柔 ru入女如辱乳褥汝儒 ruan软 rui兑瑞锐 run润 ruo若弱 sa撒洒 sai思赛塞腮 san三参散伞 sang丧桑搡 sao扫骚梢 se色塞 sen森
sha砂沙杀刹厦 shai色晒筛 shan单善擅山缮赡删煽掺闪膳栅汕陕珊苫扇禅 shang上商伤尚赏墒 shao少召烧绍哨勺捎苕韶梢 she设社涉射折摄舍畲拾赦蛇舌赊奢 shei谁 shen审信申参身神深渗伸慎娠砷肾甚沈 sheng生省升乘声胜牲剩绳盛嵊圣甸
shi十市事施实时使式是适失食示识视驶师史试释湿室殖石士始势饰似誓世蚀尸泽氏拾硕栅匙逝嗜侍浉 shou收受售守手授首兽熟狩寿 shu术书数输属树殊述束署疏枢熟鼠蔬暑戍赎梳舒竖朱纾墅薯 shua刷耍 shuai率甩衰摔 shuan栓拴涮 shuang双霜 shui水税说谁睡 shun顺 shuo数说硕烁
si四司食私死饲思似寺丝斯泗祀撕 song送讼松嵩诵宋淞 sou搜嗽艘 su诉素速俗宿溯缩塑苏肃粟 suan算酸 sui随岁隧虽碎隋遂尿髓睢穗 sun损孙笋 suo所索缩锁唆些 ta他拓它塔塌踏漯榻 tai态台太汰泰胎抬肽钛 tan探摊炭谈滩碳弹贪痰坛坍潭坦瘫袒 tang塘堂糖唐躺烫
tao套讨逃淘萄跳陶掏桃 te特 teng腾藤誊 ti提体题梯替弟嚏蹄剔踢 tian天田填添甸 tiao条调跳挑苕眺 tie铁贴帖 ting停庭听厅亭艇烃挺 tong通同统童洞筒桶酮痛铜桐瞳 tou投头透偷 tu土突图途徒涂屠吐兔钍 tuan团 tui推退弟褪 tun吞褪囤屯豚 tuo托拖妥拓脱陀沱
wa挖瓦洼凹 wai外歪 wan万完湾玩弯晚挽蔓莞烷丸腕顽 wang网亡往望枉王忘旺汪 wei位为委违未卫围维危遗伪威微尾味诿慰尉唯魏猥喂潍伟圩纬谓桅萎苇渭胃 wen文问稳闻温纹蚊汶 weng翁 wo我握卧窝涡 wu务物五污无屋亡误武舞伍恶侮乌雾诬芜坞午吴吾戊悟晤
xi息系席细习吸洗析西悉溪稀洒牺栖晰戏袭隙惜徙嬉喜汐熄烯媳夕铣膝希锡 xia下辖峡瑕吓夹虾夏狭霞厦 xian县限险现见线先嫌显献洗衔宪闲陷鲜掺纤腺咸贤舷仙痫酰铣 xiang项相向乡响享象降像香详箱想巷厢湘羊橡翔祥镶 xiao销效消校小削晓肖淆萧硝孝宵啸
xie协解械血泄携写胁卸叶谐歇邪些斜契屑亵蟹鞋挟榭谢懈 xin信新心薪衅芯辛欣锌 xing行性省刑形型兴姓星醒幸 xiong雄兄胸凶 xiu修休秀宿臭溴锈朽绣袖 xu需许序续须虚畜休蓄恤邪圩絮酗绪叙徐婿 xuan县选宣券悬喧旋渲眩 xue学血削雪穴 xun训询循汛徇巡讯寻浚迅鲟驯勋孙窨熏旬
ya押压邪鸭牙哑亚鸦碣轧雅崖芽涯衙 yan验严研烟延沿演言盐岩衍掩焰眼淹颜炎堰铅偃宴檐咽厌兖 yang养洋扬央样详阳氧仰羊杨秧 yao要药约乐邀窑遥谣摇陶钥姚么腰咬 ye业射也野液叶夜页冶邪曳咽拽喝 yi以一依议意医益义食易移已疫遗役疑异射艺宜泄仪艾译尾椅衣抑溢沂乙逸亿蚁贻倚伊亦忆驿翼蛇胰谊邑
yin因引饮隐银印音姻淫瘾荫阴窨 ying应营影景映婴英硬盈蝇赢颖迎罂荧鹰萤颍 yo育 yong用永勇拥泳佣甬壅涌雍 you有由游优邮幼油又诱友右铀忧悠尤 yu与予育域于预逾渔遇余语誉雨娱御鱼狱舆淤邪浴奥尉渝寓屿宇玉谷愈虞郁豫裕吾榆驭峪禹愚羽 yuan员院元源原园愿援远缘垣圆垸
yue月约说阅乐越兑粤钥岳跃 yun员运允孕云酝蕴匀韵 za杂扎砸匝 zai在灾再载宰栽仔 zan暂赞堑 zang藏葬赃脏 zao造噪遭早凿枣灶藻澡燥 ze责则择侧泽 zen怎 zeng综增赠曾 zha查炸诈渣闸扎栅轧榨 zhai责债宅择侧齐摘祭窄寨斋 zhan展站占战粘毡颤瞻栈湛沾
zhang障章长账张彰掌帐涨蟑仗樟胀 zhao照招召着肇找沼罩朝兆赵 zhe者著浙折着遮这哲 zhei这 zhen镇震真诊侦填针珍振圳赈阵甄疹 zheng政证正整征争郑症蒸丁筝拯 zhi制职织执治质指止之置支知直志识植至值致址殖秩只智纸滞拓旨肢枝掷氏脂芝帜趾跖祉汁 zhong中重种众终仲忠钟肿冢
zhou调周州洲轴骤舟昼 zhu主术筑助属住注著逐驻竹贮猪株嘱渚柱珠铸诸祝烛朱蛀煮 zhua抓 zhuai转拽 zhuan专传转砖撰 zhuang装状庄妆桩撞壮幢 zhui追缀坠椎锥 zhun准淳屯 zhuo缴著着酌捉卓浊桌 zi资自子字咨滋齐淄孳渍紫仔籽 zong总综宗踪纵 zou走奏
zu组租族足阻祖 zuan钻纂 zui罪最醉嘴 zun遵尊 zuo作做坐座左撮唑
`;

/** Characters by syllable. */
export const syllables: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s+/u)
    .map((row) => [row.replace(/\P{Script=Latin}/gu, ""), row.replace(/\p{Script=Latin}/gu, "")]),
);

/** What many speakers and input methods do not tell apart: zh and z, n and l, -ng and -n. */
export const roughly = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, "$1")
    .replace(/^n/u, "l")
    .replace(/ng$/u, "n");
