package io.github.gouji.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The measure words that offices count with. */
final class MeasureWords {

    private static final int LONGEST = 5;

    private static final Set<String> WORDS = Set.of(
            "件", "条", "份", "篇", "项", "次", "个", "期", "场", "人", "名", "元", "册", "本", "部", "家", "处", "批", "例", "起", "宗",
            "封", "则", "幅", "张", "套", "种", "类", "块", "台", "户", "位", "天", "页", "版", "卷", "级", "倍", "所", "间", "座", "辆",
            "章", "款", "笔", "单", "轮", "遍", "届", "支", "组", "字", "回", "秒", "年", "岁", "公里", "平方米", "小时", "分钟", "周", "季",
            "学时", "人次", "场次", "件次", "批次", "户次", "条次", "篇次", "次数", "个月", "个百分点", "百分点", "个工作日", "工作日", "个自然日", "自然日",
            "日", "幢", "栋", "节", "课时", "段", "句", "帧", "枚", "集", "辑", "档", "亩", "吨", "公斤");

    private static final Set<Character> STARTS =
            WORDS.stream().map(word -> word.charAt(0)).collect(Collectors.toUnmodifiableSet());

    /** Words that begin with a measure word and make it none: 2部门, 一次性. */
    private static final Map<String, String> NOT_BEFORE = Map.ofEntries(
            Map.entry("部", "门委分署队"),
            Map.entry("人", "民大员事才均社"),
            Map.entry("处", "理罚置室分长"),
            Map.entry("期", "间限待"),
            Map.entry("条", "例龙线"),
            Map.entry("次", "日序要性"),
            Map.entry("级", "别"),
            Map.entry("类", "别型似"),
            Map.entry("单", "位"),
            Map.entry("本", "级市县区街镇单局身年账"),
            Map.entry("个", "人体"),
            Map.entry("家", "庭长"),
            Map.entry("组", "织长"),
            Map.entry("版", "块"),
            Map.entry("位", "于置"),
            Map.entry("章", "程"),
            Map.entry("名", "称单"),
            Map.entry("起", "草诉"),
            Map.entry("支", "持部撑"),
            Map.entry("回", "复应"),
            Map.entry("台", "账"),
            Map.entry("件", "事"),
            Map.entry("节", "约点"),
            Map.entry("日", "常"),
            Map.entry("季", "度"),
            Map.entry("集", "中体"),
            Map.entry("档", "案"));

    private MeasureWords() {}

    /** How long the measure word at a position is; 0 if none stands there. */
    static int lengthAt(CompactText text, int i) {
        if (!STARTS.contains(text.at(i))) {
            return 0;
        }
        for (int length = LONGEST; length > 0; length--) {
            String word = text.part(i, i + length);
            if (WORDS.contains(word)) {
                String guard = NOT_BEFORE.getOrDefault(word, "");
                return guard.indexOf(text.at(i + length)) < 0 ? length : 0;
            }
        }
        return 0;
    }
}
