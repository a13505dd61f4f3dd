package io.github.gouji.rule;

import java.util.regex.Pattern;

/**
 * Names as people shorten them: 高新区 for 高新技术产业开发区, 云岭州 for 云岭藏族自治州, 白石乡 for 白石瑶族乡. Both forms become one, so
 * that a title with the short name and a signature with the full one name the same organisation.
 */
final class UsualNames {

    /** The peoples that autonomous places are named after: the list is closed. */
    private static final String PEOPLES = "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇"
            + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各";

    private static final Pattern AUTONOMOUS =
            Pattern.compile("(?:(?:" + PEOPLES + ")族)++(?:自治(?=[州县旗])|(?:民族)?(?=乡))|(?<=\\p{IsHan}{2})民族(?=乡)");

    private static final Pattern HIGH_TECH = Pattern.compile("高新(?:技术)?(?:产业)?(?:开发|园)区|高新技术产业园");
    private static final Pattern ECONOMIC = Pattern.compile("(?:国家级)?(?:经济(?:技术)?|经技)开发区|经开区");
    private static final Pattern BONDED = Pattern.compile("综合保税区");
    private static final Pattern RESORT = Pattern.compile("(?:国家)?旅游度假区");
    private static final Pattern SCENIC = Pattern.compile("风景名胜区|风景旅游区|风景区");

    /** Kinds of zones that stand for the reporting one when nothing is in front: 经开区, 高新区. */
    private static final Pattern BARE = Pattern.compile("(?:高新|开发|经开|综保|保税|度假|工业园|园|示范|新|景)?区|[乡镇县市州旗]|街道|街");

    private UsualNames() {}

    /** The name with long kinds of places put as people say them. */
    static String of(String name) {
        String usual = name.indexOf('族') < 0 ? name : AUTONOMOUS.matcher(name).replaceAll("");
        if (usual.indexOf('区') < 0 && usual.indexOf('园') < 0) {
            return usual;
        }
        usual = HIGH_TECH.matcher(usual).replaceAll("高新区");
        usual = ECONOMIC.matcher(usual).replaceAll("开发区");
        usual = BONDED.matcher(usual).replaceAll("综保区");
        usual = RESORT.matcher(usual).replaceAll("度假区");
        return SCENIC.matcher(usual).replaceAll("景区");
    }

    /** Whether a name says what kind of place it is and not which: 经开区, 乡政府. */
    static boolean isBare(String usual) {
        return BARE.matcher(usual.replaceFirst("(?:人民)?政府$", "")).matches();
    }
}
