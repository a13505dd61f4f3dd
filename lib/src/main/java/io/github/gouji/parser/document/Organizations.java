package io.github.gouji.parser.document;

import io.github.gouji.text.ChineseText;
import java.util.regex.Pattern;

/** Tells names of organisations from other short lines. */
final class Organizations {

    /** A longer line, in characters, is a sentence; autonomous prefectures with their counties have up to 30. */
    private static final int LONGEST = 40;

    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsHan}（）()·A-Za-z\\d]{2,}?(?:人民政府|政府|办事处|街道办|街道|管理委员会|管委会|委员会|党工委|工委|委办|办公室|办公厅|室|局|厅|委|处|署|部|中心|院|所|站|队|馆|校|中学|小学|学院|大学|银行|公司|集团|联合会|协会|联社|海关|法院|检察院|[农林牧渔茶盐]场|乡|镇|县|区|市|省|旗|盟|州|苏木|团|党组|办|社|会|公安|分局)(?:[（(]\\p{IsHan}{2,20}[)）])?");
    private static final Pattern NOT_A_NAME =
            Pattern.compile("^(?:打印|关闭|主办|承办|版权|上一篇|下一篇|附件|来源|无(?![锡为极棣])|返回|一是|二是|三是)|网站|编辑|浏览|首页|情况");

    private Organizations() {}

    /** Whether a line is nothing but the name of an organisation. */
    static boolean isName(String line) {
        String compact = ChineseText.compact(line);
        return compact.length() <= LONGEST
                && NAME.matcher(compact).matches()
                && !NOT_A_NAME.matcher(compact).find();
    }
}
