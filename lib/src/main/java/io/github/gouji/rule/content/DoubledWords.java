package io.github.gouji.rule.content;

import io.github.gouji.rule.Quote;
import io.github.gouji.rule.content.WordingRule.Slip;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.ArrayList;
import java.util.List;

/** Words written twice in a row: 的的, 街道街道. */
final class DoubledWords {

    /** Characters of a word that a slip doubles; longer repetitions are names and phrases of a list. */
    private static final int LONGEST = 8;

    /** Single characters that are never doubled on purpose, but for the words in {@link #RIGHT}. */
    private static final String PARTICLES = "的和在与及于由被并从将";

    /** Ends of words that a slip doubles: 教育局局, 规范性性. */
    private static final String ENDINGS = "局厅性";

    /** What a second one may begin a word with: 局长, 局务, 局机关, 厅级, 性别. */
    private static final String BEHIND_ENDINGS = "长务内属机党办网域领处级别质格能情部直";

    /** Where two words meet that end and begin alike, and words that are double by nature. */
    private static final WordFinder RIGHT = new WordFinder(
            "目的的", "标的的", "有的的", "和和气", "和和美", "公开公开", "政府政府信息", "政府政府网站", "政府政府采购", "政府政府公报", "政府政府门户", "政府政府投资",
            "政府政府性", "政府政府工作", "规范规范性", "标准标准化", "信息信息化", "信息信息公开", "管理管理办法", "管理管理制度", "管理管理局", "管理管理规定", "服务服务",
            "研究研究", "考虑考虑", "讨论讨论", "学习学习", "商量商量", "非常非常", "很多很多", "一个一个", "一条一条", "一件一件", "一步一步", "一项一项", "一点一点",
            "很久很久", "行政行政", "机关机关", "社会社会", "安全安全生产", "公共公共", "发展发展改革", "发展发展和", "建设建设项目", "工作工作组", "企业企业", "教育教育局",
            "办公室办公室", "单位单位", "一遍一遍", "一次一次", "人民人民");

    private DoubledWords() {}

    static List<Slip> in(String passage) {
        String text = ChineseText.compact(passage);
        List<Slip> slips = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = doubledAt(text, i);
            if (length == 0) {
                i++;
                continue;
            }
            int end = i + 2 * length;
            if (!isRight(text, i)) {
                String word = text.substring(i, i + length);
                slips.add(new Slip("doubled", text.substring(i, end), word, Quote.closelyAround(text, i, end)));
            }
            i = end;
        }
        return slips;
    }

    /** The length of the word that stands here twice; 0 if none does. */
    private static int doubledAt(String text, int start) {
        if (!Character.isIdeographic(text.charAt(start))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, (text.length() - start) / 2); length > 1; length--) {
            if (text.regionMatches(start, text, start + length, length) && isWord(text, start, length)) {
                return length;
            }
        }
        boolean single = start + 1 < text.length()
                && text.charAt(start) == text.charAt(start + 1)
                && (PARTICLES.indexOf(text.charAt(start)) >= 0 || isDoubledEnding(text, start));
        return single ? 1 : 0;
    }

    /** 教育局局认真; 局局长 and 局局务会 are right. */
    private static boolean isDoubledEnding(String text, int start) {
        return start > 0
                && ENDINGS.indexOf(text.charAt(start)) >= 0
                && (start + 2 == text.length() || BEHIND_ENDINGS.indexOf(text.charAt(start + 2)) < 0);
    }

    /** Han characters, not all the same one (某某某某). */
    private static boolean isWord(String text, int start, int length) {
        boolean varied = false;
        for (int i = start; i < start + length; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
            varied |= text.charAt(i) != text.charAt(start);
        }
        return varied;
    }

    /** Whether a right word covers the place; it may begin one character before. */
    private static boolean isRight(String text, int start) {
        return RIGHT.at(text, start) != null || start > 0 && RIGHT.at(text, start - 1) != null;
    }
}
